import { fortySets } from './forty-sets.ts'

fortySets(0)
