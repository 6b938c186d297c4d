/** Buttons that save the citation they stand beside as a file for a reference manager. */
import { saveFile } from "../../lib/save-file.client.ts";
import { FORMS, fileText, type Form } from "./forms.ts";

export function startSavingCitations(): void {
  document.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLElement>("button[data-saves]");
    if (!button) return;
    const { saves, name = "" } = button.dataset;
    const form = saves as Form;
    const text = document.getElementById(`cite-${form}`)?.textContent ?? "";
    saveFile(fileText(form, text), FORMS[form].type, `${name}.${form}`);
  });
}
