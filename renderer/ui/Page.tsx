import { Anchor, Breadcrumbs, Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';

export type Crumb = { readonly label: string; readonly to: string };

type PageProps = {
  readonly title: string;
  /** One sentence under the title. */
  readonly lead?: ReactNode;
  readonly crumbs?: readonly Crumb[];
  /** Status badges beside the title. */
  readonly badges?: ReactNode;
  readonly actions?: ReactNode;
  /** Widest the content may grow: `form` for forms and texts, `full` for lists. */
  readonly width?: 'form' | 'full';
  readonly children: ReactNode;
};

/** Names the window and puts the focus on the title at each navigation, so that screen readers announce the page. */
function useAnnounce(title: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    document.title = `${title} · Lisura`;
  }, [title]);
  useEffect(() => {
    if (pathname) heading.current?.focus({ preventScroll: true });
    document.getElementById('conteudo')?.scrollTo({ top: 0 });
    window.scrollTo({ top: 0 });
  }, [pathname]);
  return heading;
}

function Trail({ crumbs, title }: { readonly crumbs: readonly Crumb[]; readonly title: string }) {
  return (
    <nav aria-label="Você está em">
      <Breadcrumbs separator="›" fz="sm">
        {crumbs.map((crumb) => (
          <Anchor key={crumb.to} component={Link} to={crumb.to} fz="sm">
            {crumb.label}
          </Anchor>
        ))}
        <Text fz="sm" c="dimmed" aria-current="page" truncate>
          {title}
        </Text>
      </Breadcrumbs>
    </nav>
  );
}

/** The frame of every screen: trail, title, actions, content. */
export function Page({ title, lead, crumbs, badges, actions, width = 'full', children }: PageProps) {
  const heading = useAnnounce(title);
  return (
    <Stack gap="md" className="ls-page" data-width={width}>
      {crumbs ? <Trail crumbs={crumbs} title={title} /> : null}
      <Group justify="space-between" align="flex-start" gap="sm">
        <div className="ls-page-head">
          <Group gap="sm">
            <Title order={1} ref={heading} tabIndex={-1}>
              {title}
            </Title>
            {badges}
          </Group>
          {lead ? (
            <Text c="dimmed" fz="sm" mt={2} maw="70ch">
              {lead}
            </Text>
          ) : null}
        </div>
        {actions ? <Group gap="xs">{actions}</Group> : null}
      </Group>
      {children}
    </Stack>
  );
}

type SectionProps = { readonly title: string; readonly actions?: ReactNode; readonly children: ReactNode };

/** A titled card of a page. */
export function Section({ title, actions, children }: SectionProps) {
  return (
    <section className="ls-card" aria-label={title}>
      <Group justify="space-between" mb="sm" gap="xs">
        <Title order={2}>{title}</Title>
        {actions ? <Group gap="xs">{actions}</Group> : null}
      </Group>
      {children}
    </section>
  );
}
