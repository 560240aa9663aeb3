import { Icon } from '../components/icon.tsx'
import { useTherapistText } from '../text/use-therapist-text.ts'
import remarkStyles from './remarks.module.css'

/** Said with a sign and words, not by colour. Phrasing only: it stands within buttons as well. */
export const MarkedWrong = ({ reason }: { readonly reason: string }) => {
  const { setReview: words } = useTherapistText()
  return (
    <span className={remarkStyles.wrong}>
      <Icon name="cross" size={18} />
      <span>{words.mark.of(reason)}</span>
    </span>
  )
}
