import { Text } from '@mantine/core';
import { IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import type { Requirement } from '../../shared/progression/result.ts';

/** Each requirement, met or not, with the fact that shows it and its article. */
export function RequirementsList({ requirements }: { readonly requirements: readonly Requirement[] }) {
  return (
    <ul className="lpr-requirements" aria-label="Requisitos">
      {requirements.map(({ id, label, citation, met, proof }) => (
        <li key={id} data-met={met}>
          {met ? <IconCircleCheck size={18} aria-hidden /> : <IconCircleX size={18} aria-hidden />}
          <div>
            <Text fz="sm">
              <strong>{met ? 'Cumprido' : 'Não cumprido'}:</strong> {label}{' '}
              <Text span fz="xs" c="dimmed">
                {citation}
              </Text>
            </Text>
            <Text fz="sm" c="dimmed">
              {proof}
            </Text>
          </div>
        </li>
      ))}
    </ul>
  );
}
