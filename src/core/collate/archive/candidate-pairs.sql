-- Which articles of an archive share wording: a join of the archive with itself on its rare shingles.
--
-- In: a table (or view) "shingles" with two whole numbers a row, "shingle" (the hash of five words in a row) and
-- "article" (the number of an article that has it), each pair of them once.
-- Out: "a" and "b", the numbers of two articles, the lesser first, and "shared", how many rare shingles both have.
--
-- Rare is what 2 to 100 articles have: what more of them have is an outlet's boilerplate or a stock phrase, and without
-- the cap the join would grow with the square of the archive. One shared shingle can be chance, so at least 2 are asked.
-- The rare ones stand on the right-hand side, which engines hold in memory.
--
-- One statement without parameters, of what Spark SQL, Trino, DuckDB and ClickHouse all have: subqueries, an inner join
-- on equality, grouping.
SELECT article AS a, b, COUNT(*) AS shared
FROM shingles
INNER JOIN (
  SELECT shingle, article AS b
  FROM shingles
  WHERE shingle IN (
    SELECT shingle FROM shingles GROUP BY shingle HAVING COUNT(*) BETWEEN 2 AND 100
  )
) rare USING (shingle)
WHERE article < b
GROUP BY article, b
HAVING COUNT(*) >= 2
ORDER BY a, b
