import type { ComponentProps } from 'react'
import { usePreference } from '../hooks/use-preferences.ts'
import { choose } from '../preferences.ts'
import { useText } from '../text/use-text.ts'
import styles from './header-button.module.css'
import { Icon } from './icon.tsx'

/** A button at the top of what is shown in exercise. `data-tone="mend"` marks one that tells of trouble. */
export const HeaderButton = (props: Omit<ComponentProps<'button'>, 'type' | 'className'>) => (
  <button type="button" className={styles.button} {...props} />
)

/** Turns the voice off and on. */
export const MuteButton = () => {
  const { live } = useText()
  const muted = usePreference('muted')
  const name = muted ? live.unmute : live.mute
  return (
    <HeaderButton aria-label={name} title={name} onClick={() => choose({ muted: !muted })}>
      <Icon name={muted ? 'mute' : 'voice'} size={26} />
    </HeaderButton>
  )
}
