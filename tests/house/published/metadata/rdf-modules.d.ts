/** What the tests use of a library that brings no types. */
declare module "jsonld" {
  const jsonld: {
    toRDF(document: object, options: { base: string; format: "application/n-quads" }): Promise<string>;
    expand(document: object, options: { base: string }): Promise<object[]>;
  };
  export default jsonld;
}
