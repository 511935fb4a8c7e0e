import { Anchor, Button, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { Manifestation } from '../../shared/manifestations/contract.ts';
import { useRead } from '../app/queries.ts';
import { IfCan } from '../app/session.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { Section } from '../ui/Page.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { lookOf } from './labels.ts';

/** The recommendations that came of a manifestation, and the way to another. */
export function RecommendationsSection({ manifestation }: { readonly manifestation: Manifestation }) {
  const query = useRead('recommendations.ofManifestation', { manifestationId: manifestation.id });
  const suggests = manifestation.kind === 'sugestao' || manifestation.kind === 'reclamacao';
  if (query.data?.length === 0 && !suggests) return null;
  return (
    <Section
      title="Recomendações"
      actions={
        <IfCan permission="recommendations.write">
          <Button
            component={Link}
            to={`/recomendacoes/nova?origens=${manifestation.id}`}
            variant="default"
            size="compact-sm"
          >
            Recomendar
          </Button>
        </IfCan>
      }
    >
      <Loaded query={query}>
        {(rows) =>
          rows.length === 0 ? (
            <Text fz="sm">Nenhuma recomendação partiu desta manifestação.</Text>
          ) : (
            <ul className="ls-names">
              {rows.map(({ id, number, recipient, status }) => (
                <li key={id} className="ls-linked">
                  <Anchor component={Link} to={`/recomendacoes/${id}`} fz="sm" fw={600}>
                    {number}
                  </Anchor>
                  <Text span fz="sm">
                    {recipient}
                  </Text>
                  <StatusBadge {...lookOf({ status, result: null })} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}
