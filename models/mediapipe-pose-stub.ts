/** Stands in for `@mediapipe/pose` in bundles; see vite-mediapipe-pose.ts. */
export class Pose {
  constructor() {
    throw new Error("the 'mediapipe' runtime is not part of this build: use runtime 'tfjs'")
  }
}
