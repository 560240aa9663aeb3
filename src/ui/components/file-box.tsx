import styles from './file-box.module.css'

type Props = {
  readonly label: string
  readonly accept?: string
  readonly onFile: (file: File) => void
}

/** Takes one file; the same one may be chosen again. */
export const FileBox = ({ label, accept, onFile }: Props) => (
  <label className={styles.box}>
    {label}
    <input
      type="file"
      className={styles.input}
      {...(accept ? { accept } : {})}
      onChange={({ currentTarget }) => {
        const [file] = currentTarget.files ?? []
        currentTarget.value = ''
        if (file) onFile(file)
      }}
    />
  </label>
)
