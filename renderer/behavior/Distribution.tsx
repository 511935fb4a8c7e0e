import { Box } from '@mantine/core';
import type { OutputAt } from '../app/client.ts';
import { Section } from '../ui/Page.tsx';
import { behaviorTone } from './labels.ts';

type Classes = OutputAt<'behavior.ofForce'>['classes'];

function share(count: number, total: number): string {
  const percent = total === 0 ? 0 : (count / total) * 100;
  return `${percent.toLocaleString('pt-BR', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} %`;
}

/** How many guards in each class, best first: figures and bars in one table. */
export function Distribution({ classes }: { readonly classes: Classes }) {
  const total = classes.reduce((sum, one) => sum + one.count, 0);
  const most = Math.max(1, ...classes.map((one) => one.count));
  return (
    <Section title="Distribuição por classe">
      <Box component="section" className="ls-table-frame" aria-label="Distribuição por classe" tabIndex={0}>
        <table className="ls-table lb-table" aria-label="Distribuição por classe">
          <thead>
            <tr>
              <th scope="col">Classe</th>
              <th scope="col" data-align="right">
                Guardas
              </th>
              <th scope="col">Parcela</th>
            </tr>
          </thead>
          <tbody>
            {classes.map((one) => (
              <tr key={one.class}>
                <td>{one.label}</td>
                <td data-align="right">{one.count}</td>
                <td className="lb-share">
                  <span>{share(one.count, total)}</span>
                  <span className="lb-track" aria-hidden="true">
                    <span
                      className="lb-bar"
                      data-tone={behaviorTone(one.class)}
                      style={{ width: `${(one.count / most) * 100}%` }}
                    />
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Box>
    </Section>
  );
}
