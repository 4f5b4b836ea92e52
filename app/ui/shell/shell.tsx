import { Link, useLocation, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useT } from "#app/i18n/index.ts";
import { AccountMenu, type Account } from "./account-menu.tsx";
import { Bell } from "./bell.tsx";
import { Brand } from "./brand.tsx";
import { Footer } from "./footer.tsx";
import { LanguageMenu } from "./language-menu.tsx";
import { Menu } from "./menu.tsx";
import { currentPage, type Area, type NavItem } from "./navigation.ts";

/** What the frame around a page shows; made by the layout's loader. */
export interface ShellData {
  pages: readonly NavItem[];
  more: readonly NavItem[];
  areas: readonly { area: Area; to: string }[];
  account: Account | null;
  center: string | null;
  /** notices the reader has not read; null where nobody has counted them */
  unread: number | null;
  /** invented people: say so on every page */
  demo: boolean;
}

const NOTHING: ShellData = {
  ...{ pages: [], more: [], areas: [], account: null },
  ...{ center: null, unread: null, demo: false },
};

/** Header, page, footer. Without `data`, on public pages and where an area's own loader failed, the root's frame. */
export function Shell(props: { data?: ShellData; children: ReactNode }) {
  const t = useT("shell");
  const root = useRouteLoaderData<{ frame: ShellData }>("root");
  const data = props.data ?? root?.frame ?? NOTHING;
  const { pages, account } = data;
  return (
    <>
      <a href="#content" className="skip">
        {t("skip")}
      </a>
      {data.demo ? (
        <aside className="notice" aria-label={t("demoLabel")}>
          <p>{t("demo")}</p>
        </aside>
      ) : null}
      <header className="header">
        <div className="header__inner">
          <Brand center={data.center} to={pages[0]?.to ?? "/"} />
          {pages.length === 0 ? null : (
            <>
              <nav className="nav nav--wide" aria-label={t("mainNavigation")}>
                <NavLinks pages={pages} linkClass="nav__link" />
              </nav>
              <Menu className="menu--nav" label={t("menu")}>
                <nav aria-label={t("mainNavigation")}>
                  <NavLinks pages={pages} linkClass="menu__item" />
                </nav>
              </Menu>
            </>
          )}
          <LanguageMenu />
          {account === null ? (
            <Link to="/login" className="nav__link">
              {t("signIn")}
            </Link>
          ) : (
            <>
              <Bell unread={data.unread} />
              <AccountMenu account={account} more={data.more} areas={data.areas} />
            </>
          )}
        </div>
      </header>
      {props.children}
      <Footer />
    </>
  );
}

function NavLinks({ pages, linkClass }: { pages: readonly NavItem[]; linkClass: string }) {
  const t = useT("shell");
  const current = currentPage(pages, useLocation().pathname);
  return (
    <ul>
      {pages.map((page) => (
        <li key={page.to}>
          <Link to={page.to} className={linkClass} aria-current={page === current ? "page" : undefined}>
            {t(`nav.${page.key}`)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
