/** The citation of every page as files for reference managers: /cite/indicators/gpa-party.bib, .ris, .csl.json. */
import type { APIRoute } from "astro";
import { FORMS, type Form } from "../../features/cite/forms.ts";
import { citedPages, type CitedPage } from "../../features/cite/cited-pages.build.ts";

export const getStaticPaths = () =>
  citedPages.flatMap(({ name, work }) =>
    (Object.keys(FORMS) as Form[]).map((form) => ({
      params: { name: `${name}.${form}` },
      props: { work, form },
    })),
  );

export const GET: APIRoute = ({ props }) => {
  const { work, form } = props as Pick<CitedPage, "work"> & { form: Form };
  const { type, write } = FORMS[form];
  return new Response(write(work), { headers: { "content-type": `${type}; charset=utf-8` } });
};
