import { fortySets } from './forty-sets.ts'

fortySets(2)
