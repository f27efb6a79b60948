//! Words that are almost right.

/// The word that was probably meant: one letter in three may be wrong.
pub fn nearest<'w>(words: impl IntoIterator<Item = &'w str>, written: &str) -> Option<&'w str> {
    let nearest = words.into_iter().min_by_key(|word| distance(word, written));
    nearest.filter(|word| 3 * distance(word, written) <= written.len())
}

/// The edit distance of two words (Levenshtein).
fn distance(a: &str, b: &str) -> usize {
    let mut row: Vec<_> = (0..=b.len()).collect();
    for (i, x) in a.bytes().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.bytes().enumerate() {
            let substituted = diagonal + usize::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = substituted.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}
