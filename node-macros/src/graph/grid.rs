//! Matrices and vectors of nalgebra of which a size is known when the sizes are: loops over their entries.

use super::elaborate::Elaborator;
use super::family::Family;
use super::matrix::Matrix;
use super::value::Value;
use super::{Id, Op};
use crate::report::{Extent, Reported};
use crate::syntax::{Index, Operator, Shape};

const FIRST: Index = Index::Number(0);

#[derive(Clone)]
pub struct Grid {
    pub rows: Index,
    pub columns: Index,
    /// The family of all entries, column by column, as nalgebra stores them.
    pub entries: Box<Value>,
}

impl Grid {
    pub fn new(rows: Index, columns: Index, entries: Family) -> Self {
        Self { rows, columns, entries: Box::new(Value::Family(entries)) }
    }

    pub fn family(&self) -> Reported<&Family> {
        match &*self.entries {
            Value::Family(family) => Some(family),
            _ => None,
        }
    }

    pub fn length(&self) -> Index {
        self.rows.clone().times(self.columns.clone())
    }

    pub fn is_vector(&self) -> bool {
        self.columns == Index::Number(1)
    }

    /// The entry in a row and a column, as a cell.
    pub fn entry(&self, row: &Index, column: &Index) -> Reported<Value> {
        let mut cell = self.family()?.first.clone();
        cell.offset = cell.offset.plus(row.clone()).plus(column.clone().times(self.rows.clone()));
        cell.places.push((row.clone(), self.rows.clone()));
        cell.places.push((column.clone(), self.columns.clone()));
        Some(Value::Cell(cell))
    }

    fn has_size_of(&self, other: &Self) -> bool {
        (&self.rows, &self.columns) == (&other.rows, &other.columns)
    }
}

impl Elaborator<'_> {
    /// A matrix of either kind as a grid.
    pub fn grid(&mut self, value: &Value) -> Reported<Grid> {
        match value {
            Value::Grid(grid) => Some(grid.clone()),
            Value::Matrix(matrix) => {
                let [rows, columns] = [matrix.rows, matrix.columns].map(|size| Index::Number(size as i64));
                let grid = self.blank(rows, columns)?;
                for (i, entry) in matrix.elements.iter().enumerate() {
                    let cell = grid.family()?.element(&Index::Number(i as i64))?;
                    self.write_all(&cell, None, entry.clone())?;
                }
                Some(grid)
            }
            _ => None,
        }
    }

    /// A grid as a value: as a matrix, if its size is in numbers.
    fn grid_value(&mut self, grid: Grid) -> Reported<Value> {
        let (Some(rows), Some(columns)) = (grid.rows.number(), grid.columns.number()) else {
            return Some(Value::Grid(grid));
        };
        let (rows, columns) = (usize::try_from(rows).ok()?, usize::try_from(columns).ok()?);
        let cells = (0..rows * columns).map(|i| grid.family()?.element(&Index::Number(i as i64)));
        let elements = cells.collect::<Option<Vec<_>>>()?.into_iter().map(|cell| self.fetch(cell)).collect();
        Some(Value::Matrix(Matrix { rows, columns, elements }))
    }

    fn blank(&mut self, rows: Index, columns: Index) -> Reported<Grid> {
        let entries = self.new_family(&Shape::Scalar, &rows.clone().times(columns.clone()))?;
        Some(Grid::new(rows, columns, entries))
    }

    /// All entries the same number.
    pub fn constant_grid(&mut self, rows: Index, columns: Index, value: Id) -> Reported<Grid> {
        let grid = self.blank(rows, columns)?;
        let family = grid.family()?.clone();
        self.each_turn_once(FIRST, grid.length(), |this, turn| {
            this.write_all(&family.element(&turn)?, None, Value::Real(value))
        })?;
        Some(grid)
    }

    /// Entry by entry, from its row and column.
    pub fn grid_of_entries(
        &mut self,
        rows: Index,
        columns: Index,
        mut entry: impl FnMut(&mut Self, &Index, &Index) -> Reported<Value>,
    ) -> Reported<Value> {
        let grid = self.blank(rows, columns)?;
        self.each_entry(&grid, |this, row, column| {
            let value = entry(this, row, column)?;
            let value = this.load(value)?;
            this.write_all(&grid.entry(row, column)?, None, value)
        })?;
        self.grid_value(grid)
    }

    /// A loop over the columns, and one over the rows in it.
    fn each_entry(
        &mut self,
        grid: &Grid,
        mut visit: impl FnMut(&mut Self, &Index, &Index) -> Reported<()>,
    ) -> Reported<()> {
        if grid.is_vector() {
            return self.each_turn(FIRST, grid.rows.clone(), |this, row| visit(this, &row, &FIRST));
        }
        self.each_turn(FIRST, grid.columns.clone(), |this, column| {
            this.each_turn(FIRST, grid.rows.clone(), |this, row| visit(this, &row, &column))
        })
    }

    /// f(u) of each entry u.
    pub fn mapped_grid(
        &mut self,
        a: &Grid,
        mut function: impl FnMut(&mut Self, Value) -> Reported<Value>,
    ) -> Reported<Value> {
        let family = a.family()?.clone();
        let result = self.blank(a.rows.clone(), a.columns.clone())?;
        let to = result.family()?.clone();
        self.each_turn(FIRST, a.length(), |this, turn| {
            let entry = this.fetch(family.element(&turn)?);
            let value = function(this, entry)?;
            let value = this.load(value)?;
            this.write_all(&to.element(&turn)?, None, value)
        })?;
        Some(Value::Grid(result))
    }

    /// f(u, v) of the entries u and v in the same place.
    pub fn zipped_grids(
        &mut self,
        a: &Grid,
        b: &Grid,
        mut function: impl FnMut(&mut Self, Value, Value) -> Reported<Value>,
    ) -> Reported<Value> {
        a.has_size_of(b).then_some(())?;
        let (left, right) = (a.family()?.clone(), b.family()?.clone());
        let result = self.blank(a.rows.clone(), a.columns.clone())?;
        let to = result.family()?.clone();
        self.each_turn(FIRST, a.length(), |this, turn| {
            let (u, v) = (this.fetch(left.element(&turn)?), this.fetch(right.element(&turn)?));
            let value = function(this, u, v)?;
            let value = this.load(value)?;
            this.write_all(&to.element(&turn)?, None, value)
        })?;
        Some(Value::Grid(result))
    }

    /// Σ f(u) over the entries u.
    pub fn summed_grid(
        &mut self,
        a: &Grid,
        mut term: impl FnMut(&mut Self, &Index) -> Reported<Value>,
    ) -> Reported<Value> {
        let zero = Value::Real(self.graph.literal(0.0));
        let total = self.copied(&zero, "total")?;
        self.each_turn(FIRST, a.length(), |this, turn| {
            let term = term(this, &turn)?;
            this.write_all(&total, Some(Operator::Add), term)
        })?;
        self.settled(total)
    }

    /// An operator of which one side at least is a grid; what does not fit is rustc's to report.
    pub fn grids(&mut self, operator: Operator, left: &Value, right: &Value, at: Extent) -> Reported<Value> {
        self.charge(at, 1)?;
        let op: fn(Id, Id) -> Op = match operator {
            Operator::Add => Op::Add,
            Operator::Subtract => Op::Subtract,
            Operator::Multiply => Op::Multiply,
            Operator::Divide => Op::Divide,
            _ => return None,
        };
        let joined = |this: &mut Self, u: Value, v: Value| {
            let (Value::Real(u), Value::Real(v)) = (u, v) else { return None };
            Some(Value::Real(this.graph.node(op(u, v))))
        };
        match (operator, left, right) {
            (Operator::Multiply, Value::Real(_), Value::Grid(a)) => {
                self.mapped_grid(a, |this, u| joined(this, left.clone(), u))
            }
            (Operator::Multiply | Operator::Divide, Value::Grid(a), Value::Real(_)) => {
                self.mapped_grid(a, |this, u| joined(this, u, right.clone()))
            }
            (Operator::Add | Operator::Subtract, Value::Grid(a), Value::Grid(b)) => self.zipped_grids(a, b, joined),
            (Operator::Multiply, a, b) => {
                let (a, b) = (self.grid(a)?, self.grid(b)?);
                self.grid_product(&a, &b)
            }
            _ => None,
        }
    }

    /// (AB)ᵢⱼ = Σₖ AᵢₖBₖⱼ, a column of A after the other.
    pub fn grid_product(&mut self, a: &Grid, b: &Grid) -> Reported<Value> {
        (a.columns == b.rows).then_some(())?;
        let zero = self.graph.literal(0.0);
        let product = self.constant_grid(a.rows.clone(), b.columns.clone(), zero)?;
        let column_of = |this: &mut Self, j: &Index| {
            this.each_turn(FIRST, a.columns.clone(), |this, k| {
                let factor = this.fetch(b.entry(&k, j)?);
                this.each_turn(FIRST, a.rows.clone(), |this, i| {
                    let (Value::Real(u), Value::Real(v)) = (this.fetch(a.entry(&i, &k)?), factor.clone()) else {
                        return None;
                    };
                    let term = Value::Real(this.graph.node(Op::Multiply(u, v)));
                    this.write_all(&product.entry(&i, j)?, Some(Operator::Add), term)
                })
            })
        };
        if b.is_vector() {
            column_of(self, &FIRST)?;
        } else {
            self.each_turn(FIRST, b.columns.clone(), |this, j| column_of(this, &j))?;
        }
        self.grid_value(product)
    }

    pub fn transposed_grid(&mut self, a: &Grid) -> Reported<Value> {
        self.grid_of_entries(a.columns.clone(), a.rows.clone(), |this, i, j| Some(this.fetch(a.entry(j, i)?)))
    }
}
