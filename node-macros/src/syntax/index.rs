//! Integers that are known when the sizes are: over const parameters and the variables of loops.

use std::collections::BTreeMap;
use std::rc::Rc;

/// A loop over a range that a const parameter bounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LoopId(pub usize);

/// An integer in a function with const parameters.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Index {
    Number(i64),
    /// A const parameter.
    Size(String),
    /// The variable of a loop.
    Turn(LoopId),
    Add(Rc<Index>, Rc<Index>),
    Subtract(Rc<Index>, Rc<Index>),
    Multiply(Rc<Index>, Rc<Index>),
    Divide(Rc<Index>, Rc<Index>),
    Remainder(Rc<Index>, Rc<Index>),
    Lesser(Rc<Index>, Rc<Index>),
    Greater(Rc<Index>, Rc<Index>),
}

impl Index {
    /// The number, if it is known at compile time.
    pub fn number(&self) -> Option<i64> {
        match self {
            Self::Number(value) => Some(*value),
            _ => None,
        }
    }

    pub fn plus(self, other: Self) -> Self {
        match (self, other) {
            (Self::Number(a), Self::Number(b)) => Self::Number(a.saturating_add(b)),
            (a, Self::Number(c)) | (Self::Number(c), a) => a.shifted(c),
            (a, b) => Self::Add(a.into(), b.into()),
        }
    }

    pub fn minus(self, other: Self) -> Self {
        match (self, other) {
            (a, Self::Number(c)) => a.shifted(c.saturating_neg()),
            (a, b) if a == b => Self::Number(0),
            (Self::Add(a, b), c) if *b == c => Rc::unwrap_or_clone(a),
            (a, b) => Self::Subtract(a.into(), b.into()),
        }
    }

    /// self + c, with the numbers at the end joined.
    fn shifted(self, c: i64) -> Self {
        let (a, sum) = match self {
            Self::Number(a) => return Self::Number(a.saturating_add(c)),
            Self::Add(a, b) if b.number().is_some() => {
                (Rc::unwrap_or_clone(a), b.number().unwrap_or(0).saturating_add(c))
            }
            Self::Subtract(a, b) if b.number().is_some() => {
                (Rc::unwrap_or_clone(a), c.saturating_sub(b.number().unwrap_or(0)))
            }
            a => (a, c),
        };
        match sum {
            0 => a,
            1.. => Self::Add(a.into(), Self::Number(sum).into()),
            _ => Self::Subtract(a.into(), Self::Number(sum.saturating_neg()).into()),
        }
    }

    pub fn times(self, other: Self) -> Self {
        match (self, other) {
            (Self::Number(a), Self::Number(b)) => Self::Number(a.saturating_mul(b)),
            (a, Self::Number(1)) | (Self::Number(1), a) => a,
            (_, Self::Number(0)) | (Self::Number(0), _) => Self::Number(0),
            (a, b) => Self::Multiply(a.into(), b.into()),
        }
    }

    /// The operands.
    pub fn parts(&self) -> Vec<&Self> {
        match self {
            Self::Number(_) | Self::Size(_) | Self::Turn(_) => Vec::new(),
            Self::Add(a, b)
            | Self::Subtract(a, b)
            | Self::Multiply(a, b)
            | Self::Divide(a, b)
            | Self::Remainder(a, b)
            | Self::Lesser(a, b)
            | Self::Greater(a, b) => vec![a, b],
        }
    }

    /// The loops whose variables it uses.
    pub fn loops(&self) -> Vec<LoopId> {
        match self {
            Self::Turn(id) => vec![*id],
            _ => self.parts().into_iter().flat_map(Self::loops).collect(),
        }
    }

    /// Its value in turns 0.
    pub fn first(&self) -> Self {
        match self {
            Self::Number(_) | Self::Size(_) => self.clone(),
            Self::Turn(_) => Self::Number(0),
            Self::Add(a, b) => a.first().plus(b.first()),
            Self::Subtract(a, b) => a.first().minus(b.first()),
            Self::Multiply(a, b) => a.first().times(b.first()),
            Self::Divide(a, b) => Self::Divide(a.first().into(), b.first().into()),
            Self::Remainder(a, b) => Self::Remainder(a.first().into(), b.first().into()),
            Self::Lesser(a, b) => Self::Lesser(a.first().into(), b.first().into()),
            Self::Greater(a, b) => Self::Greater(a.first().into(), b.first().into()),
        }
    }

    /// With these in place of const parameters: the length of a type, which is a number or one of them.
    pub fn with(&self, sizes: &BTreeMap<String, Self>) -> Self {
        match self {
            Self::Size(name) => sizes.get(name).cloned().unwrap_or_else(|| self.clone()),
            _ => self.clone(),
        }
    }

    /// c in a + c·`turn`, where a does not use the variable; `None` if it is used in another way.
    pub fn stride(&self, turn: LoopId) -> Option<Self> {
        match self {
            _ if !self.loops().contains(&turn) => Some(Self::Number(0)),
            Self::Turn(_) => Some(Self::Number(1)),
            Self::Add(a, b) => Some(a.stride(turn)?.plus(b.stride(turn)?)),
            Self::Subtract(a, b) if !b.loops().contains(&turn) => a.stride(turn),
            Self::Multiply(a, b) if !b.loops().contains(&turn) => Some(a.stride(turn)?.times((**b).clone())),
            Self::Multiply(a, b) if !a.loops().contains(&turn) => Some(b.stride(turn)?.times((**a).clone())),
            _ => None,
        }
    }
}

/// A sum of products of const parameters with positive factors: a number of places.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// The factor of each product of sizes, which are in order.
    pub terms: BTreeMap<Vec<String>, usize>,
}

impl Count {
    pub fn number(value: usize) -> Self {
        let terms = [(Vec::new(), value)].into_iter().filter(|(_, value)| *value > 0);
        Self { terms: terms.collect() }
    }

    pub fn plus(mut self, other: &Self) -> Self {
        for (product, factor) in &other.terms {
            let known = self.terms.entry(product.clone()).or_default();
            *known = known.saturating_add(*factor);
        }
        self
    }

    /// At least as many, a multiple of `unit` whatever the sizes.
    pub fn rounded(&self, unit: usize) -> Self {
        let terms = self.terms.iter().map(|(product, factor)| (product.clone(), factor.next_multiple_of(unit)));
        Self { terms: terms.collect() }
    }

    pub fn times(&self, other: &Self) -> Self {
        let mut product = Self::default();
        for (left, a) in &self.terms {
            for (right, b) in &other.terms {
                let mut sizes = [left.as_slice(), right.as_slice()].concat();
                sizes.sort();
                let known = product.terms.entry(sizes).or_default();
                *known = known.saturating_add(a.saturating_mul(*b));
            }
        }
        product
    }

    /// A number of places that is enough, whatever the sizes and the turns of the loops, which are below `end`.
    pub fn above(index: &Index, end: &impl Fn(LoopId) -> Self) -> Self {
        let above = |index: &Index| Self::above(index, end);
        match index {
            Index::Number(value) => Self::number(usize::try_from(*value).unwrap_or(0)),
            Index::Size(name) => Self { terms: [(vec![name.clone()], 1)].into() },
            Index::Turn(id) => end(*id),
            Index::Add(a, b) => match (&**a, b.number()) {
                // A turn is below its end.
                (Index::Turn(id), Some(1)) => end(*id),
                _ => above(a).plus(&above(b)),
            },
            Index::Multiply(a, b) => above(a).times(&above(b)),
            Index::Remainder(_, b) => above(b),
            Index::Subtract(a, _) | Index::Divide(a, _) | Index::Lesser(a, _) => above(a),
            Index::Greater(a, b) => above(a).plus(&above(b)),
        }
    }
}
