import { DOCS } from './docs.ts'

const LEAD = `Photographs of the app, with the sample people where there is a record. \`npm run looks -- --docs\` takes
them anew and writes this page; \`npm run looks\` takes every page and state, for whoever changes one.`

/** The text of `docs/pages.md`. */
export const docsPage = (): string =>
  [
    '# The pages',
    LEAD,
    ...DOCS.flatMap(({ as, title, says }) => [
      `## ${title}`,
      says,
      `![${title}](pictures/pages/${as}.webp)`,
    ]),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n')
