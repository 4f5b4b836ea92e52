import type { ReactNode } from "react";

/** Terms and their values; a value that is null or undefined leaves its line out. */
export function DescriptionList({ items }: { items: readonly { term: string; value: ReactNode }[] }) {
  return (
    <dl className="kern-description-list">
      {items
        .filter(({ value }) => value !== null && value !== undefined)
        .map(({ term, value }) => (
          <div className="kern-description-list-item" key={term}>
            <dt className="kern-description-list-item__key">{term}</dt>
            <dd className="kern-description-list-item__value">{value}</dd>
          </div>
        ))}
    </dl>
  );
}
