import { ScrollArea } from '@mantine/core';
import { Link, useLocation } from 'react-router';
import { activeItem, type NavGroup } from './navigation.ts';

type ShellNavProps = { readonly groups: readonly NavGroup[] };

/** The left navigation: what the person's roles open, grouped as the office is. */
export function ShellNav({ groups }: ShellNavProps) {
  const { pathname } = useLocation();
  const active = activeItem(groups, pathname);
  return (
    <ScrollArea type="auto" h="100%" scrollbarSize={8}>
      <nav aria-label="Principal" className="ls-nav-list">
        {groups.map((group) => (
          <div key={group.label ?? group.items[0]?.path} className="ls-nav-group">
            {group.label ? <h2>{group.label}</h2> : null}
            <ul>
              {group.items.map(({ path, label, icon: Icon }) => (
                <li key={path}>
                  <Link to={`/${path}`} aria-current={path === active ? 'page' : undefined}>
                    <Icon size={19} stroke={1.7} aria-hidden />
                    {label}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
    </ScrollArea>
  );
}
