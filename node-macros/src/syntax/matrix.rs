//! The names of nalgebra's types, and its macros `vector!` and `matrix!`.

use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Expr, Macro, Token};

/// How the name of a type of nalgebra tells the number of rows and columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MatrixName {
    /// `Vector3`, `RowVector2`, `Matrix3`, `Matrix2x3`.
    Fixed(usize, usize),
    /// `SVector<f64, N>`.
    Vector,
    /// `RowSVector<f64, N>`.
    RowVector,
    /// `SMatrix<f64, R, C>`.
    Matrix,
}

impl MatrixName {
    pub fn read(name: &str) -> Option<Self> {
        match name {
            "SVector" => return Some(Self::Vector),
            "RowSVector" => return Some(Self::RowVector),
            "SMatrix" => return Some(Self::Matrix),
            _ => {}
        }
        if let Some(length) = name.strip_prefix("RowVector") {
            return Some(Self::Fixed(1, small(length)?));
        }
        if let Some(length) = name.strip_prefix("Vector") {
            return Some(Self::Fixed(small(length)?, 1));
        }
        let size = name.strip_prefix("Matrix")?;
        match size.split_once('x') {
            Some((rows, columns)) => Some(Self::Fixed(small(rows)?, small(columns)?)),
            None => small(size).map(|size| Self::Fixed(size, size)),
        }
    }
}

/// nalgebra has names for lengths from 1 to 6.
fn small(digits: &str) -> Option<usize> {
    digits.parse().ok().filter(|length| (1..=6).contains(length) && digits.len() == 1)
}

/// The rows of `vector![a, b]`, which is a column, or of `matrix![a, b; c, d]`; `None` for another macro.
pub fn matrix_macro(call: &Macro) -> Option<syn::Result<Vec<Vec<Expr>>>> {
    let name = &call.path.segments.last()?.ident;
    let tokens = call.tokens.clone();
    if name == "vector" {
        Some(elements.parse2(tokens).map(|row| row.into_iter().map(|element| vec![element]).collect()))
    } else if name == "matrix" {
        Some(rows.parse2(tokens))
    } else {
        None
    }
}

fn elements(input: ParseStream) -> syn::Result<Vec<Expr>> {
    Punctuated::<Expr, Token![,]>::parse_terminated(input).map(|elements| elements.into_iter().collect())
}

fn rows(input: ParseStream) -> syn::Result<Vec<Vec<Expr>>> {
    let row = |input: ParseStream| Punctuated::<Expr, Token![,]>::parse_separated_nonempty(input);
    let rows = Punctuated::<_, Token![;]>::parse_terminated_with(input, row)?;
    Ok(rows.into_iter().map(|row| row.into_iter().collect()).collect())
}
