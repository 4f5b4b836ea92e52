import type { Topic } from "#app/platform/database/generated/enums.ts";
import { useT } from "#app/i18n/index.ts";
import { Badge } from "#app/ui/index.ts";

/** The topics of a matter as small words. */
export function Topics({ topics }: { topics: readonly Topic[] }) {
  const words = useT("enums");
  return (
    <span className="row">
      {topics.map((topic) => (
        <Badge key={topic} tone="info">
          {words(`Topic.${topic}`)}
        </Badge>
      ))}
    </span>
  );
}
