import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/index.ts";
import { Menu } from "./menu.tsx";
import type { Area, NavItem } from "./navigation.ts";

export interface Account {
  name: string;
  /** the company or body the person acts for */
  organisation: string | null;
}

interface AccountMenuProps {
  account: Account;
  more: readonly NavItem[];
  /** other areas of the same person */
  areas: readonly { area: Area; to: string }[];
}

/** Who is signed in, what belongs to the account, and the way out. */
export function AccountMenu({ account, more, areas }: AccountMenuProps) {
  const t = useT("shell");
  return (
    <Menu
      className="menu--account"
      name={t("accountOf", { name: account.name })}
      label={
        <>
          {/* drawn by the style sheet, for they are a picture of the name, no label of their own */}
          <span className="initials" data-initials={initials(account.name)} />
          <span className="menu__text">{account.name}</span>
        </>
      }
    >
      <p className="menu__head">
        <strong>{account.name}</strong>
        {account.organisation === null ? null : <span className="muted">{account.organisation}</span>}
      </p>
      <ul>
        {more.map(({ key, to }) => (
          <li key={to}>
            <Link to={to} className="menu__item">
              {t(`nav.${key}`)}
            </Link>
          </li>
        ))}
        {areas.map(({ area, to }) => (
          <li key={to}>
            <Link to={to} className="menu__item">
              {t(`areas.${area}`)}
            </Link>
          </li>
        ))}
        <li>
          <Link to="/account" className="menu__item">
            {t("settings")}
          </Link>
        </li>
      </ul>
      <form method="post" action="/logout">
        <button type="submit" className="menu__item">
          {t("signOut")}
        </button>
      </form>
    </Menu>
  );
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== "");
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.[0] ?? "").join("");
}
