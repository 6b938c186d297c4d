* The newest value of each economy. An empty value is never zero: "status" says why it is empty.
import delimited using "__CSV__", varnames(1) case(preserve) encoding("UTF-8") bindquotes(strict) asdouble clear
keep if indicator == "__INDICATOR__" & !missing(value)
bysort iso3 (year): keep if _n == _N
list iso3 year value source, noobs
