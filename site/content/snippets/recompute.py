# Every score of State and Track: weighted means in the pillars of which enough is known, then their geometric mean.
import csv, math, urllib.request
read = lambda name: csv.DictReader(urllib.request.urlopen("__FOLDER__" + name).read().decode().splitlines())
known = {(s["product"], s["iso3"], s["year"], s["node"]) for s in read("index-scores.csv") if float(s["coverage"]) >= 2 / 3 - 1e-9}
parts, scores = {}, {}
for i in read("index-inputs.csv"):
    parts.setdefault((i["product"], i["iso3"], i["year"]), {}).setdefault(i["pillar"], []).append(float(i["weight"]) * float(i["score"]))
for key, pillars in parts.items():
    scores |= (own := {(*key, pillar): sum(of) for pillar, of in pillars.items() if (*key, pillar) in known and len(of) >= 2})
    if len(own) == 4: scores[(*key, "index")] = math.prod(max(score, __FLOOR__) for score in own.values()) ** (1 / 4)
