//! Changes of token streams, and soup.

use std::str::FromStr;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use rand::RngExt;
use rand_pcg::Pcg64Mcg;

use super::seeds::{Input, Macro};

/// What is put in the place of tokens.
const WORDS: &[&str] = &[
    "x",
    "t",
    "i",
    "N",
    "f64",
    "f32",
    "usize",
    "i32",
    "bool",
    "u8",
    "fn",
    "let",
    "mut",
    "for",
    "in",
    "if",
    "else",
    "match",
    "return",
    "break",
    "continue",
    "while",
    "loop",
    "as",
    "const",
    "use",
    "self",
    "Self",
    "move",
    "ref",
    "struct",
    "impl",
    "where",
    "pub",
    "crate",
    "super",
    "std",
    "array",
    "from_fn",
    "iter",
    "map",
    "sum",
    "zip",
    "enumerate",
    "rev",
    "step_by",
    "windows",
    "chunks",
    "fold",
    "sin",
    "powi",
    "powf",
    "sqrt",
    "min",
    "abs",
    "Vector3",
    "Matrix2",
    "SMatrix",
    "SVector",
    "Quaternion",
    "vector",
    "matrix",
    "lu",
    "solve",
    "dot",
    "cross",
    "norm",
    "swap",
    "rotate_left",
    "split_at",
    "len",
    "first",
    "last",
    "order",
    "name",
    "unroll",
    "true",
    "false",
    "_",
    "0",
    "1",
    "2",
    "3",
    "7",
    "100",
    "101",
    "255",
    "4294967296",
    "9223372036854775807",
    "9223372036854775808",
    "340282366920938463463374607431768211456",
    "0x7f",
    "1u8",
    "1.0",
    "0.5",
    "1e308",
    "1e400",
    "1e-400",
    "2.5f32",
    "1.",
    "'a'",
    "\"text\"",
    "'life",
    "+",
    "-",
    "*",
    "/",
    "%",
    "=",
    "==",
    "!=",
    "<",
    ">",
    "<=",
    ">=",
    "+=",
    "-=",
    "*=",
    "/=",
    "%=",
    "&&",
    "||",
    "!",
    "&",
    "|",
    "^",
    "<<",
    ">>",
    "..",
    "..=",
    "...",
    "->",
    "=>",
    "::",
    ":",
    ";",
    ",",
    ".",
    "@",
    "#",
    "$",
    "?",
    "~",
    "()",
    "[]",
    "{}",
    "[0; 3]",
    "[x; 2]",
    "(0, 1)",
    "::<f64>",
    "::<2>",
    "|x| x",
    "i64::MIN",
    "-9223372036854775808",
    "x[0]",
    "0..3",
    "(0..3).rev()",
    ".step_by(0)",
    "[0.0; 100000]",
    "for i in 0..9",
    "r#fn",
    "x.0",
    "1.0.1",
];

/// Changes the tokens of a seed.
pub struct Mutator {
    random: Pcg64Mcg,
    /// Where tokens are taken from: all trees of another seed.
    other: Vec<TokenTree>,
    kind: Macro,
}

impl Mutator {
    pub fn new(random: Pcg64Mcg, other: &Input) -> Self {
        Self { random, other: flattened(other.item.clone()), kind: other.kind }
    }

    /// A seed after some changes, after which it is mostly an item still.
    pub fn mutated(mut self, seed: &Input) -> Input {
        let tries = if self.random.random_ratio(1, 5) { 1 } else { 20 };
        let mut input = self.changed_some_times(seed);
        for _ in 1..tries {
            if syn::parse2::<syn::Item>(input.item.clone()).is_ok() {
                break;
            }
            input = self.changed_some_times(seed);
        }
        input
    }

    fn changed_some_times(&mut self, seed: &Input) -> Input {
        let mut input = seed.clone();
        for _ in 0..self.random.random_range(1..=4) {
            if self.random.random_ratio(1, 20) {
                input.options = self.changed(input.options);
            } else {
                input.item = self.changed(input.item);
            }
        }
        if self.random.random_ratio(1, 50) {
            input.kind = self.kind;
        }
        input
    }

    /// One change, at a place of the stream or of a group in it: each token is as likely.
    fn changed(&mut self, tokens: TokenStream) -> TokenStream {
        let mut tokens: Vec<_> = tokens.into_iter().collect();
        let sizes: Vec<_> = tokens.iter().map(size).collect();
        let mut at = self.random.random_range(0..=sizes.iter().sum::<usize>());
        for (place, size) in sizes.iter().enumerate() {
            if at < *size {
                if let (TokenTree::Group(group), true) = (&tokens[place], at > 0) {
                    let inner = self.changed(group.stream());
                    tokens[place] = TokenTree::Group(Group::new(group.delimiter(), inner));
                } else {
                    self.change_at(&mut tokens, place);
                }
                return tokens.into_iter().collect();
            }
            at -= size;
        }
        let more = self.more();
        tokens.extend(more);
        tokens.into_iter().collect()
    }

    fn change_at(&mut self, tokens: &mut Vec<TokenTree>, place: usize) {
        let other = self.random.random_range(0..tokens.len());
        match self.random.random_range(0..16) {
            0 => drop(tokens.remove(place)),
            1 => tokens.insert(place, tokens[place].clone()),
            2 => tokens.swap(place, other),
            3 => tokens.insert(place, tokens[other].clone()),
            4 => tokens[place] = tokens[other].clone(),
            5 | 6 => {
                let more = self.more();
                tokens.splice(place..=place, more);
            }
            7 => {
                let more = self.more();
                tokens.splice(place..place, more);
            }
            8 => {
                let end = (place + self.random.random_range(1..=3)).min(tokens.len());
                let inner = tokens.drain(place..end).collect();
                tokens.insert(place, TokenTree::Group(Group::new(delimiter(&mut self.random), inner)));
            }
            9 | 10 => drop(tokens.drain(segment(tokens, place))),
            11 | 12 => {
                let (from, to) = (segment(tokens, other), segment(tokens, place));
                let more = tokens[from].to_vec();
                tokens.splice(to, more);
            }
            _ => tokens[place] = self.alike(&tokens[place]),
        }
    }

    /// A token of the same kind.
    fn alike(&mut self, token: &TokenTree) -> TokenTree {
        let is_alike = |other: &TokenTree| match (token, other) {
            (TokenTree::Group(a), TokenTree::Group(b)) => a.delimiter() == b.delimiter(),
            (TokenTree::Punct(a), TokenTree::Punct(b)) => a.spacing() == b.spacing(),
            (TokenTree::Ident(_), TokenTree::Ident(_)) | (TokenTree::Literal(_), TokenTree::Literal(_)) => true,
            _ => false,
        };
        let words = (0..10).flat_map(|_| word(&mut self.random)).collect::<Vec<_>>();
        let all: Vec<_> = words.iter().chain(&self.other).filter(|other| is_alike(other)).collect();
        if all.is_empty() { token.clone() } else { all[self.random.random_range(0..all.len())].clone() }
    }

    /// A word, or a token of the other seed.
    fn more(&mut self) -> Vec<TokenTree> {
        if self.random.random_ratio(2, 3) {
            return word(&mut self.random).into_iter().collect();
        }
        vec![self.other[self.random.random_range(0..self.other.len())].clone()]
    }
}

/// The argument or statement that a token is in: from behind a `,` or `;` to before the next one, or with a `;` at its end.
fn segment(tokens: &[TokenTree], place: usize) -> std::ops::Range<usize> {
    let ends = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if [',', ';'].contains(&punct.as_char()));
    let start = tokens[..place].iter().rposition(ends).map_or(0, |before| before + 1);
    let end = tokens[place..].iter().position(ends).map_or(tokens.len(), |after| place + after + 1);
    start..end
}

/// Words without order; most of the time where the parts of a function stand.
pub fn soup(random: &mut Pcg64Mcg) -> Input {
    let [options, inputs, output, body] = [2, 6, 3, 25].map(|most| words(random, most, 3));
    let (inputs, body) = (Group::new(Delimiter::Parenthesis, inputs), Group::new(Delimiter::Brace, body));
    let item = match random.random_range(0..4) {
        0 => words(random, 30, 3),
        1 => quote::quote! { fn f #inputs -> #output #body },
        2 => quote::quote! { fn f(x: [f64; 3], p: f64) -> [f64; 3] #body },
        _ => quote::quote! { struct S #body },
    };
    let kind = [Macro::Dynamics, Macro::Function, Macro::State, Macro::Parameters][random.random_range(0..4)];
    Input { kind, options, item }
}

fn words(random: &mut Pcg64Mcg, most: usize, depth: usize) -> TokenStream {
    let mut tokens = TokenStream::new();
    for _ in 0..random.random_range(0..=most) {
        if depth > 0 && random.random_ratio(1, 6) {
            let inner = words(random, most / 2, depth - 1);
            tokens.extend([TokenTree::Group(Group::new(delimiter(random), inner))]);
        } else {
            tokens.extend(word(random));
        }
    }
    tokens
}

fn word(random: &mut Pcg64Mcg) -> TokenStream {
    let word = WORDS[random.random_range(0..WORDS.len())];
    TokenStream::from_str(word).expect("the words are tokens")
}

/// `None` is what a macro puts around what it was given.
fn delimiter(random: &mut Pcg64Mcg) -> Delimiter {
    [Delimiter::Parenthesis, Delimiter::Bracket, Delimiter::Brace, Delimiter::None][random.random_range(0..4)]
}

/// The number of tokens in a tree.
fn size(token: &TokenTree) -> usize {
    match token {
        TokenTree::Group(group) => 1 + group.stream().into_iter().map(|token| size(&token)).sum::<usize>(),
        _ => 1,
    }
}

/// All trees of a stream, also those within groups.
fn flattened(tokens: TokenStream) -> Vec<TokenTree> {
    tokens.into_iter().fold(Vec::new(), |mut all, token| {
        all.push(token.clone());
        if let TokenTree::Group(group) = token {
            all.extend(flattened(group.stream()));
        }
        all
    })
}

/// The smallest input that still fails, as far as deleting one tree after the other leads.
pub fn shrunk(mut input: Input, fails: impl Fn(&Input) -> bool) -> Input {
    loop {
        let smaller = without_one(&input.item).into_iter().map(|item| Input { item, ..input.clone() });
        let smaller =
            smaller.chain(without_one(&input.options).into_iter().map(|options| Input { options, ..input.clone() }));
        match smaller.into_iter().find(|input| fails(input)) {
            Some(smaller) => input = smaller,
            None => return input,
        }
    }
}

/// The streams that lack one tree.
fn without_one(tokens: &TokenStream) -> Vec<TokenStream> {
    let tokens: Vec<_> = tokens.clone().into_iter().collect();
    let mut streams = Vec::new();
    for place in 0..tokens.len() {
        let with = |middle: Option<TokenTree>| -> TokenStream {
            tokens[..place].iter().cloned().chain(middle).chain(tokens[place + 1..].iter().cloned()).collect()
        };
        streams.push(with(None));
        if let TokenTree::Group(group) = &tokens[place] {
            let inner = without_one(&group.stream()).into_iter();
            streams.extend(inner.map(|inner| with(Some(TokenTree::Group(Group::new(group.delimiter(), inner))))));
        }
    }
    streams
}
