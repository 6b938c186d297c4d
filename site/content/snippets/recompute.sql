-- Every score of State and Track: weighted means in the pillars of which enough is known, then their geometric mean.
WITH pillars AS (
  SELECT i.product, i.iso3, i.year, i.pillar AS node, sum(i.weight * i.score) AS score
  FROM read_parquet('__FOLDER__index-inputs.parquet') AS i JOIN read_parquet('__FOLDER__index-scores.parquet') AS s
    ON (i.product, i.iso3, i.year, i.pillar) = (s.product, s.iso3, s.year, s.node)
  WHERE s.coverage >= 2 / 3 - 1e-9 GROUP BY ALL HAVING count(*) >= 2)
FROM pillars UNION ALL
SELECT product, iso3, year, 'index', exp(avg(ln(greatest(score, __FLOOR__))))
FROM pillars GROUP BY product, iso3, year HAVING count(*) = 4;
