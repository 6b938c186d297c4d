// Data > Get Data > From Other Sources > Blank Query > Advanced Editor.
// The newest value of each economy. An empty value is never zero: "status" says why it is empty.
let
    File = Csv.Document(Web.Contents("__CSV__"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
    Named = Table.PromoteHeaders(File),
    Known = Table.SelectRows(Named, each [indicator] = "__INDICATOR__" and [value] <> ""),
    Typed = Table.TransformColumnTypes(Known, {{"year", Int64.Type}, {"value", type number}}, "en-US"),
    Grouped = Table.Group(Typed, {"iso3"}, {{"newest", each Table.Max(_, "year")}}),
    Newest = Table.ExpandRecordColumn(Grouped, "newest", {"year", "value", "source"}),
    Sorted = Table.Sort(Newest, {{"iso3", Order.Ascending}})
in
    Sorted
