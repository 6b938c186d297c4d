import { describe, expect, it } from "vitest";
import { withoutOptionalTags } from "../../../../site/build/optional-tags.ts";

const lighter = (html: string) => withoutOptionalTags(Buffer.from(html)).toString();

describe("an end tag is left out", () => {
  it.each([
    ["<ul><li>é</li><li>b</li></ul>", "<ul><li>é<li>b</ul>"],
    ["<dl><dt>a</dt><dd>b</dd><dt>c</dt><dd>d</dd></dl>", "<dl><dt>a<dd>b<dt>c<dd>d</dl>"],
    [
      '<table><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>',
      '<table><thead><tr><th scope="col">a<tbody><tr><td>1</table>',
    ],
    ["<select><option>a</option><option>b</option></select>", "<select><option>a<option>b</select>"],
    ["<div><p>a</p><p>b</p><ul></ul><p>c</p></div>", "<div><p>a<p>b<ul></ul><p>c</div>"],
    ['<p>a</p><section class="x"></section>', '<p>a<section class="x"></section>'],
  ])("of %s", (whole, expected) => expect(lighter(whole)).toBe(expected));
});

describe("an end tag stays", () => {
  it.each([
    ["<ul><li>a</li> <li>b</li> </ul>", "blanks behind it would be inside"],
    ["<p>a</p>text", "text would be inside"],
    ["<p>a</p><span>b</span>", "the span would be inside"],
    ["<a href='/'><p>a</p></a>", "the link is running text"],
    ["<p>a</p><picture></picture>", "the picture is of running text"],
    ["<dl><dt>a</dt><div></div></dl>", "a group does not end a term"],
    ["<pre>a</pre><td></td>", "another element"],
    ["<svg><text>a</text><path/></svg>", "of a drawing"],
    ['<script type="application/json">"<ul><li>a</li><li>b</li></ul>"</script>', "the text of a script"],
    ["<style>/*</li><li>*/</style>", "the text of a style"],
  ])("%s: %s", (whole) => expect(lighter(whole)).toBe(whole));
});

it("changes what stands behind a script as well", () =>
  expect(lighter("<script>1</script><ul><li>a</li></ul>")).toBe("<script>1</script><ul><li>a</ul>"));
