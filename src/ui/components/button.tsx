import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { Link } from 'wouter'
import styles from './button.module.css'
import { Icon, type IconName } from './icon.tsx'

type Look = {
  readonly icon?: IconName
  /** The one that most people want here. */
  readonly main?: boolean
  readonly children: ReactNode
}

export const buttonClass = (main = false): string =>
  main ? `${styles.button} ${styles.main}` : `${styles.button}`

const finalClass = `${styles.button} ${styles.final}`

type ButtonProps = Look &
  Pick<ButtonHTMLAttributes<HTMLButtonElement>, 'onClick' | 'autoFocus'> & {
    /** What it does can't be undone. */
    readonly final?: boolean
  }

export const Button = ({ icon, main, final, children, ...rest }: ButtonProps) => (
  <button type="button" className={final ? finalClass : buttonClass(main)} {...rest}>
    {icon && <Icon name={icon} />}
    {children}
  </button>
)

type ButtonLinkProps = Look & { readonly href: string }

export const ButtonLink = ({ icon, main, children, href }: ButtonLinkProps) => (
  <Link href={href} className={buttonClass(main)}>
    {icon && <Icon name={icon} />}
    {children}
  </Link>
)
