/** What a spreadsheet reads of it: RFC 4180, nothing more. */
export const cellsOf = (text: string): string[][] =>
  [...text.matchAll(/((?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,|\r\n))/g)]
    .reduce<string[][]>(
      (lines, [cell = '']) => {
        const bare = cell
          .replace(/(,|\r\n)$/, '')
          .replace(/^"([\s\S]*)"$/, '$1')
          .replaceAll('""', '"')
        lines.at(-1)?.push(bare)
        if (cell.endsWith('\r\n')) lines.push([])
        return lines
      },
      [[]],
    )
    .slice(0, -1)
