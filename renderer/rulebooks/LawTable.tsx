import { Box } from '@mantine/core';
import type { ReactNode } from 'react';

type LawTableProps = {
  readonly caption: string;
  readonly headers: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
};

/** A short table of the code, with its title. */
export function LawTable({ caption, headers, rows }: LawTableProps) {
  return (
    <div className="lr-part">
      <h3>{caption}</h3>
      <Box component="section" className="ls-table-frame" aria-label={caption} tabIndex={0}>
        <table className="ls-table lr-table" aria-label={caption}>
          <thead>
            <tr>
              {headers.map((header) => (
                <th key={header} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                {headers.map((header, at) => (
                  <td key={header}>{row.cells[at]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Box>
    </div>
  );
}
