-- The newest value of each economy. An empty value is never zero: "status" says why it is empty.
SELECT iso3, max(year) AS year, arg_max(value, year) AS value, arg_max(source, year) AS source
FROM read_parquet('__PARQUET__')
WHERE indicator = '__INDICATOR__' AND value IS NOT NULL
GROUP BY iso3
ORDER BY iso3;
