import { test } from '@playwright/test'
import { DRAWING, launchWith } from '../e2e/places.ts'
import { DRAWN } from './lists/drawn.ts'
import { photographLooks } from './photograph-looks.ts'

test.use({ launchOptions: launchWith(...DRAWING) })

photographLooks(DRAWN)
