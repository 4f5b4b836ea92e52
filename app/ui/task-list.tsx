import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

export interface Task {
  key: string;
  title: ReactNode;
  /** the whole line leads there */
  to?: string;
  /** second line: until when, who, what to bring */
  note?: ReactNode;
  /** stands beside the words, such as a Thumbnail */
  picture?: ReactNode;
  /** a StateLabel or Badge */
  state?: ReactNode;
}

/** KERN's task list: what is to be done, each with its state. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ul className="kern-task-list__list">
      {tasks.map(({ key, title, to, note, picture, state }) => (
        <li key={key} className="kern-task-list__item">
          <div className="task">
            {picture}
            {to === undefined ? (
              <span className="task__title">{title}</span>
            ) : (
              <Link to={to} className="task__title kern-link kern-link--stretched">
                {title}
              </Link>
            )}
            {note === undefined ? null : <div className="task__note">{note}</div>}
          </div>
          {state === undefined ? null : <div className="task__state">{state}</div>}
        </li>
      ))}
    </ul>
  );
}
