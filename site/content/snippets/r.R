# The newest value of each economy. An empty value is never zero: "status" says why it is empty.
data <- read.csv("__CSV__", na.strings = "", encoding = "UTF-8")
known <- subset(data, indicator == "__INDICATOR__" & !is.na(value))
known <- known[order(known$iso3, -known$year), ]
newest <- known[!duplicated(known$iso3), c("iso3", "year", "value", "source")]
print(newest, row.names = FALSE)
