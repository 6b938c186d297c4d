# The newest value of each economy. An empty value is never zero: "status" says why it is empty.
import pandas as pd

data = pd.read_csv(
    "__CSV__", keep_default_na=False, na_values=[""], float_precision="round_trip"
)
known = data[(data["indicator"] == "__INDICATOR__") & data["value"].notna()]
newest = known.sort_values(["iso3", "year"]).groupby("iso3").tail(1)[["iso3", "year", "value", "source"]]
print(newest.to_string(index=False))
