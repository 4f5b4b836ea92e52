import type { ReactNode } from "react";
import { PageHeader } from "./page-header.tsx";

interface LegalPageProps {
  title: string;
  lead: string;
  sections: readonly {
    title: string;
    id?: string;
    paragraphs: readonly string[];
    items?: readonly string[];
  }[];
  children?: ReactNode;
}

/** A text about the service itself, in sections. */
export function LegalPage({ title, lead, sections, children }: LegalPageProps) {
  return (
    <main id="content" className="page page--narrow">
      <PageHeader title={title} lead={lead} />
      {sections.map((section) => (
        <section key={section.title} id={section.id} className="stack stack--small">
          <h2>{section.title}</h2>
          {section.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {section.items === undefined ? null : (
            <ul>
              {section.items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
      {children}
    </main>
  );
}
