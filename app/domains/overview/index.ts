export { homeTasks, type HomeTask, type Waiting } from "./tasks.ts";
