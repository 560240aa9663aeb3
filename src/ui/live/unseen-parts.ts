import type { Told } from '../../../workers/seam.ts'
import { PAIRED_PARTS, type PairedPart } from '../../engine/landmarks.ts'

/** What of the near side is out of sight. Face and fingers have no part in any exercise. */
export const unseenParts = (report: Told | null): readonly PairedPart[] => {
  const near = report?.nearSide
  if (!report || !near) return []
  return PAIRED_PARTS.filter((part) => report.joints[`${near}_${part}`] === 'unseen')
}
