import { Link } from "@remix-run/react";

export interface Tab {
  label: string;
  to: string;
  current: boolean;
  /** how many are behind it */
  count?: number;
}

/** Views of one page as links: each has an address, works without JavaScript and can be shared. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label} className="tabs">
      <ul className="tabs__list">
        {tabs.map((tab) => (
          <li key={tab.to}>
            <Link
              to={tab.to}
              aria-current={tab.current ? "page" : undefined}
              className="tabs__tab"
              preventScrollReset
            >
              {tab.label}
              {tab.count === undefined ? null : <span className="tabs__count">{tab.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
