/** A component, as a test renders it: tsc alone does not read Astro's files. */
declare module "*.astro" {
  type Container = import("astro/container").experimental_AstroContainer;
  const component: Parameters<Container["renderToString"]>[0];
  export default component;
}
