import * as tf from '@tensorflow/tfjs-core'

/** What the GPU backends of tfjs have of a device that can be lost. */
type GpuBackend = {
  readonly gpgpu?: { readonly gl: WebGLRenderingContext }
  readonly device?: GPUDevice
}

/** Calls back when the GPU that tfjs computes on goes away; never for the processor's backends. */
export function whenGpuIsLost(onLost: (reason: string) => void): void {
  const { gpgpu, device } = tf.backend() as GpuBackend
  gpgpu?.gl.canvas.addEventListener('webglcontextlost', () => onLost('the GPU context was lost'))
  device?.lost.then(({ reason, message }) => {
    // Our own disposal is not a loss.
    if (reason !== 'destroyed') onLost(`the GPU device was lost: ${message}`)
  })
}

const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i

/** A GPU that the processor plays is slower than the processor itself. */
export function hasWebGl(): boolean {
  const gl = new OffscreenCanvas(1, 1).getContext('webgl2')
  if (!gl) return false
  const info = gl.getExtension('WEBGL_debug_renderer_info')
  const name = gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER)
  gl.getExtension('WEBGL_lose_context')?.loseContext()
  return !SOFTWARE.test(String(name))
}

/** As `hasWebGl`. */
export async function hasWebGpu(): Promise<boolean> {
  const adapter = await navigator.gpu?.requestAdapter().catch(() => null)
  if (!adapter) return false
  const { architecture, device, description } = adapter.info
  return !SOFTWARE.test([architecture, device, description].join(' '))
}
