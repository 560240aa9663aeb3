import { expose } from 'comlink'
import { createPoseWorker } from './session.ts'

expose(createPoseWorker())
