import { join } from "node:path";

/** Where things lie, from the project's root: the one place that knows. */
export function pathsOf(root: string) {
  return {
    readings: join(root, "data/readings"),
    reports: join(root, "data/reports"),
    snapshots: join(root, "data/snapshots"),
    builds: join(root, "data/builds"),
    published: join(root, "public/data"),
    latest: join(root, "public/data/latest"),
    editions: join(root, "data/editions"),
    errata: join(root, "data/errata.csv"),
    places: join(root, "seeds/places.csv"),
    seeds: join(root, "seeds"),
    coalitions: join(root, "seeds/coalitions"),
    steps: join(root, "seeds/steps.csv"),
    stories: join(root, "seeds/knowledge/stories.csv"),
    storiesRetold: join(root, "seeds/knowledge/retold.csv"),
    indicators: join(root, "indicators"),
    pipelines: join(root, "pipelines"),
    package: join(root, "package.json"),
  };
}

export type Paths = ReturnType<typeof pathsOf>;
