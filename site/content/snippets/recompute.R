# Every score of State and Track: weighted means in the pillars of which enough is known, then their geometric mean.
inputs <- read.csv("__FOLDER__index-inputs.csv")
known <- subset(read.csv("__FOLDER__index-scores.csv"), coverage >= 2 / 3 - 1e-9, c(product, iso3, year, node))
inputs <- merge(transform(inputs, node = pillar, score = weight * score, n = 1), known)
pillars <- subset(aggregate(cbind(score, n) ~ product + iso3 + year + node, inputs, sum), n >= 2)
pillars <- transform(pillars, n = 1, log = log(pmax(score, __FLOOR__)))
index <- subset(aggregate(cbind(log, n) ~ product + iso3 + year, pillars, sum), n == 4)
index <- transform(index, node = "index", score = exp(log / 4))
scores <- rbind(pillars, index)[c("product", "iso3", "year", "node", "score")]
