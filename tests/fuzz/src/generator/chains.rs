//! Chains of iterators: adapters on adapters, and closures that change variables.

use super::text::Text;
use super::writer::{Index, Writer};

/// What an iterator gives.
#[derive(Clone)]
enum Item {
    /// A reference to a number.
    Reference,
    Real,
    /// An integer below a bound.
    Integer(usize),
    Pair(Box<Item>, Box<Item>),
}

/// An iterator in the making.
struct Chain {
    text: String,
    item: Item,
    /// How many items it gives.
    length: usize,
    /// Whether its length is known to Rust, which going backward may need.
    is_exact: bool,
    /// Whether it may give nothing.
    may_be_empty: bool,
    /// Whether a closure in it changes a variable, so that no item may be passed over.
    has_effects: bool,
}

impl Chain {
    fn then(self, adapter: &str) -> Self {
        Self { text: self.text + adapter, ..self }
    }
}

impl Writer {
    /// A number made of a chain.
    pub fn of_chain(&mut self, depth: usize) -> Text {
        let depth = depth.min(1);
        let Some(chain) = self.source() else { return self.leaf() };
        let chain = self.with_adapters(chain, None);
        self.used_up(chain, depth)
    }

    /// A number made of a chain with a closure that counts its calls.
    pub fn of_counting_chain(&mut self) -> Text {
        let Some(chain) = self.source() else { return self.leaf() };
        let (count, first, total) = (self.fresh("n"), self.number(), self.fresh("s"));
        let chain = self.with_adapters(chain, Some(&count));
        let value = self.used_up(chain, 1);
        Text::atom(format!("({{ let mut {count} = {first}; let {total} = {}; {total} + 0.1 * {count} }})", value.text))
    }

    fn source(&mut self) -> Option<Chain> {
        let real = self.real;
        let chain = |text: String, item, length| Chain {
            text,
            item,
            length,
            is_exact: true,
            may_be_empty: false,
            has_effects: false,
        };
        if self.chance(25) {
            let n = self.between(2, 5);
            return Some(chain(format!("(0..{n})"), Item::Integer(n), n));
        }
        let (a, n) = self.array_in_sight()?;
        Some(match self.between(0, 5) {
            0 => chain(format!("{a}.into_iter()"), Item::Real, n),
            1 => chain(format!("{a}.chunks(2).map(|c| c.iter().sum::<{real}>())"), Item::Real, n.div_ceil(2)),
            2 => chain(format!("{a}.windows(2).map(|w| w[0] - 0.5 * w[1])"), Item::Real, n - 1),
            _ => chain(format!("{a}.iter()"), Item::Reference, n),
        })
    }

    /// Some adapters, with a closure that changes the variable `count` if there is one.
    fn with_adapters(&mut self, chain: Chain, count: Option<&str>) -> Chain {
        let mut chain = chain;
        for _ in 0..self.between(0, 2) {
            chain = self.adapted(chain);
        }
        if let Some(count) = count {
            chain = self.counted(chain, count);
        }
        for _ in 0..self.between(0, 2) {
            chain = self.adapted(chain);
        }
        chain
    }

    fn adapted(&mut self, chain: Chain) -> Chain {
        match (self.between(0, 12), chain.item.clone()) {
            (0, _) if chain.is_exact && !chain.has_effects => chain.then(".rev()"),
            (1, _) if chain.length > 1 && !chain.has_effects => {
                Chain { length: chain.length - 1, ..chain }.then(".skip(1)")
            }
            (2, _) if chain.length > 1 => {
                let length = chain.length - 1;
                Chain { length, ..chain }.then(&format!(".take({length})"))
            }
            (3, _) if !chain.has_effects => Chain { length: chain.length.div_ceil(2), ..chain }.then(".step_by(2)"),
            (4 | 5, item) => {
                let item = Item::Pair(Box::new(Item::Integer(chain.length)), Box::new(item));
                Chain { item, ..chain }.then(".enumerate()")
            }
            (6 | 7, _) => self.zipped(chain),
            (8, Item::Reference) => Chain { item: Item::Real, ..chain }.then(".copied()"),
            (8, Item::Real) => self.chained(chain),
            (9, item) if !chain.has_effects => self.filtered(chain, &item),
            (10, item) if !chain.has_effects => self.flattened(chain, &item),
            (_, item) => {
                let closure = self.closure_of(&item, 1);
                Chain { item: Item::Real, ..chain }.then(&format!(".map({closure})"))
            }
        }
    }

    /// With a closure that changes a variable.
    fn counted(&mut self, chain: Chain, count: &str) -> Chain {
        let step = self.number();
        let (pattern, value) = self.lambda_of(&chain.item, 1);
        let closure = format!("|{pattern}| {{ {count} += {step}; {count} * ({value}) }}");
        Chain { item: Item::Real, has_effects: true, ..chain }.then(&format!(".map({closure})"))
    }

    fn zipped(&mut self, chain: Chain) -> Chain {
        let n = chain.length;
        let (other, item, length) = match self.array_in_sight() {
            // What is left over must not have been computed.
            Some((other, m)) if m >= n || !chain.has_effects => match self.between(0, 1) {
                0 => (format!("&{other}"), Item::Reference, m),
                _ => (format!("{other}.iter().rev()"), Item::Reference, m),
            },
            _ => ("1..".to_owned(), Item::Integer(n + 1), n),
        };
        let item = Item::Pair(Box::new(chain.item.clone()), Box::new(item));
        let is_exact = chain.is_exact && !other.ends_with("..");
        Chain { item, length: n.min(length), is_exact, ..chain }.then(&format!(".zip({other})"))
    }

    fn chained(&mut self, chain: Chain) -> Chain {
        let Some((other, n)) = self.array_in_sight() else { return chain };
        Chain { length: chain.length + n, is_exact: false, ..chain }.then(&format!(".chain({other})"))
    }

    fn filtered(&mut self, chain: Chain, item: &Item) -> Chain {
        let parity = self.between(0, 1);
        let (pattern, length) = match item {
            Item::Integer(_) => ("&i", chain.length),
            Item::Pair(first, _) if matches!(**first, Item::Integer(_)) => ("&(i, _)", chain.length),
            _ => return chain,
        };
        Chain { is_exact: false, may_be_empty: true, length, ..chain }
            .then(&format!(".filter(|{pattern}| i % 2 == {parity})"))
    }

    fn flattened(&mut self, chain: Chain, item: &Item) -> Chain {
        let (pattern, value) = self.lambda_of(item, 1);
        let second = self.number();
        Chain { item: Item::Real, is_exact: false, length: chain.length * 2, ..chain }
            .then(&format!(".flat_map(|{pattern}| [{value}, {second}])"))
    }

    /// A number made of all that a chain gives.
    fn used_up(&mut self, chain: Chain, depth: usize) -> Text {
        let (real, item) = (self.real, chain.item.clone());
        let chain = match item {
            Item::Real | Item::Reference => chain,
            ref item => {
                let closure = self.closure_of(item, depth);
                chain.then(&format!(".map({closure})"))
            }
        };
        let v = self.name("v");
        Text::atom(match self.between(0, 9) {
            0 => format!("{}.map(|{v}| 0.7 + 0.2 * {v}.sin()).product::<{real}>()", chain.text),
            1 => {
                let first = self.leaf();
                let body = self.lambda(&v, depth);
                let value = if let Item::Reference = item { format!("&{v}") } else { v };
                format!("{}.fold({}, |sum, {value}| 0.5 * sum + ({body}))", chain.text, first.text)
            }
            3 => format!(
                "({{ let (s, p) = {}.fold((0.5_{real}, {}), |(s, p), v| (s + p * v, 0.5 * p + v.sin())); s - p }})",
                chain.text,
                self.leaf().text
            ),
            4 => format!(
                "({{ let c: Vec<_> = {}.map(|v| v * 0.5).collect(); c.iter().map(|v| v * v).sum::<{real}>() + c.len() as {real} }})",
                chain.text
            ),
            5 if !chain.may_be_empty => format!("{}.map(|v| v * 2.0).reduce(|a, b| 0.5 * a - b).unwrap()", chain.text),
            6 if !chain.may_be_empty => format!("{}.map(|v| v * 2.0).last().unwrap()", chain.text),
            2 => format!("({}.count() as {real} * {})", chain.text, self.number()),
            _ => format!("{}.sum::<{real}>()", chain.text),
        })
    }

    fn closure_of(&mut self, item: &Item, depth: usize) -> String {
        let (pattern, value) = self.lambda_of(item, depth);
        format!("|{pattern}| {value}")
    }

    /// A pattern that takes an item apart, and an expression in its parts.
    fn lambda_of(&mut self, item: &Item, depth: usize) -> (String, String) {
        self.within_closure(|writer| {
            let (pattern, numbers) = writer.pattern_of(item, true);
            let body = writer.expression(depth);
            (pattern, format!("{} * {}", body.factor(), numbers.join(" * ")))
        })
    }

    /// A pattern that makes names known, which may shadow others if there is one only, and the numbers among what it binds.
    fn pattern_of(&mut self, item: &Item, is_whole: bool) -> (String, Vec<String>) {
        match item {
            Item::Pair(first, second) => {
                let (first, mut numbers) = self.pattern_of(first, false);
                let (second, others) = self.pattern_of(second, false);
                numbers.extend(others);
                (format!("({first}, {second})"), numbers)
            }
            Item::Integer(below) => {
                let name = self.fresh("i");
                self.scope.indices.push(Index { name: name.clone(), below: *below });
                let number = format!("(0.5 + {name} as {})", self.real);
                (name, vec![number])
            }
            Item::Real | Item::Reference => {
                let name = if is_whole { self.name("v") } else { self.fresh("v") };
                self.declare_anew(&name, false);
                let pattern = if let Item::Reference = item { format!("&{name}") } else { name.clone() };
                (pattern, vec![name])
            }
        }
    }
}
