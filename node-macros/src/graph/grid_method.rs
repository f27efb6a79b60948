//! Methods and constructors of nalgebra's matrices and vectors of which a size is known when the sizes are.

use proc_macro2::Ident;

use super::array::MUTATING;
use super::closure::Callable;
use super::elaborate::Elaborator;
use super::grid::Grid;
use super::nest::Source;
use super::stream::{Element, Stream};
use super::value::Value;
use super::{Function, Op};
use crate::report::{Extent, Reported};
use crate::syntax::{Index, Operator, Shape};

/// What there is, for messages.
const KNOWN: &str = "there are `+`, `-`, `*`, `/`, `dot`, `norm`, `norm_squared`, `normalize`, `component_mul`, `component_div`, `map`, \
                     `zip_map`, `sum`, `mean`, `transpose`, `tr_mul`, `scale`, `add_scalar`, `row`, `column`, `diagonal`, `trace`, \
                     `iter`, `fill`, `copy_from`, and loops over indices";

impl Elaborator<'_> {
    /// `None` without an error if the arguments do not fit.
    pub fn method_of_grid(&mut self, name: &Ident, a: &Grid, arguments: &[Value]) -> Reported<Value> {
        let at = Extent::from(name);
        match (name.to_string().as_str(), arguments) {
            ("clone" | "clone_owned" | "into_owned" | "into" | "as_ref" | "to_owned", []) => {
                Some(Value::Grid(a.clone()))
            }
            ("len", []) => Some(Value::index_of(a.length())),
            ("nrows", []) => Some(Value::index_of(a.rows.clone())),
            ("ncols", []) => Some(Value::index_of(a.columns.clone())),
            ("as_slice", []) => Some((*a.entries).clone()),
            ("iter" | "into_iter", []) => {
                Some(Value::Stream(Stream { length: a.length(), element: Element::Of(a.family()?.clone()) }))
            }
            ("map", [Value::Callable(function)]) => self.mapped_grid(a, |this, u| this.apply(function, vec![u], None)),
            ("zip_map", [b, Value::Callable(function)]) => self.zip_mapped_grid(a, b, function),
            ("component_mul", [b]) => self.termwise_grid(Operator::Multiply, a, b, at),
            ("component_div", [b]) => self.termwise_grid(Operator::Divide, a, b, at),
            ("scale", [s]) => self.grids(Operator::Multiply, &Value::Grid(a.clone()), s, at),
            ("unscale", [s]) => self.grids(Operator::Divide, &Value::Grid(a.clone()), s, at),
            ("add_scalar", [s]) => self.mapped_grid(a, |this, u| this.binary(Operator::Add, u, s.clone(), at)),
            ("dot", [b]) => {
                let b = self.grid(b)?;
                self.dot_of_grids(a, &b, at)
            }
            ("norm_squared" | "magnitude_squared", []) => self.dot_of_grids(a, a, at),
            ("norm" | "magnitude", []) => self.norm_of_grid(a, at),
            ("metric_distance", [b]) => self.distance_of_grids(a, b, at),
            ("normalize", []) => self.normalized_grid(a, at),
            ("sum", []) => self.total_of_grid(a),
            ("mean", []) => self.mean_of_grid(a, at),
            ("transpose", []) => self.transposed_grid(a),
            ("tr_mul", [b]) => self.transposed_grid_product(a, b),
            ("trace", []) => self.trace_of_grid(a),
            ("diagonal", []) => self.diagonal_of_grid(a).map(Value::Grid),
            ("row", [row]) => self.row_of_grid(a, &row.as_index()?),
            ("column", [column]) => self.column_of_grid(a, &column.as_index()?),
            (method, _) => {
                let message =
                    format!("`{method}` on a matrix whose size is a const parameter is not supported: {KNOWN}");
                self.report.refuse(name, message)
            }
        }
    }

    fn zip_mapped_grid(&mut self, a: &Grid, b: &Value, function: &Callable) -> Reported<Value> {
        let b = self.grid(b)?;
        self.zipped_grids(a, &b, |this, u, v| this.apply(function, vec![u, v], None))
    }

    fn termwise_grid(&mut self, operator: Operator, a: &Grid, b: &Value, at: Extent) -> Reported<Value> {
        let b = self.grid(b)?;
        self.zipped_grids(a, &b, |this, u, v| this.binary(operator, u, v, at))
    }

    /// Σᵢ uᵢvᵢ.
    fn dot_of_grids(&mut self, a: &Grid, b: &Grid, at: Extent) -> Reported<Value> {
        (a.length() == b.length()).then_some(())?;
        self.summed_grid(a, |this, turn| {
            let (u, v) = (this.fetch(a.family()?.element(turn)?), this.fetch(b.family()?.element(turn)?));
            this.binary(Operator::Multiply, u, v, at)
        })
    }

    /// |u| = √(u·u).
    fn norm_of_grid(&mut self, a: &Grid, at: Extent) -> Reported<Value> {
        let Value::Real(square) = self.dot_of_grids(a, a, at)? else { return None };
        Some(Value::Real(self.graph.node(Op::Call(Function::Sqrt, square))))
    }

    /// |a − b|.
    fn distance_of_grids(&mut self, a: &Grid, b: &Value, at: Extent) -> Reported<Value> {
        match self.grids(Operator::Subtract, &Value::Grid(a.clone()), b, at)? {
            Value::Grid(difference) => self.norm_of_grid(&difference, at),
            _ => None,
        }
    }

    /// a/|a|.
    fn normalized_grid(&mut self, a: &Grid, at: Extent) -> Reported<Value> {
        let norm = self.norm_of_grid(a, at)?;
        self.grids(Operator::Divide, &Value::Grid(a.clone()), &norm, at)
    }

    /// The sum of the entries.
    fn total_of_grid(&mut self, a: &Grid) -> Reported<Value> {
        self.summed_grid(a, |this, turn| Some(this.fetch(a.family()?.element(turn)?)))
    }

    fn mean_of_grid(&mut self, a: &Grid, at: Extent) -> Reported<Value> {
        let sum = self.total_of_grid(a)?;
        let length = Value::Real(self.read(Source::Index(a.length()), "length"));
        self.binary(Operator::Divide, sum, length, at)
    }

    /// aᵀb.
    fn transposed_grid_product(&mut self, a: &Grid, b: &Value) -> Reported<Value> {
        let transposed = self.transposed_grid(a)?;
        let (transposed, b) = (self.grid(&transposed)?, self.grid(b)?);
        self.grid_product(&transposed, &b)
    }

    fn trace_of_grid(&mut self, a: &Grid) -> Reported<Value> {
        let diagonal = self.diagonal_of_grid(a)?;
        self.total_of_grid(&diagonal)
    }

    fn row_of_grid(&mut self, a: &Grid, row: &Index) -> Reported<Value> {
        let (one, columns) = (Index::Number(1), a.columns.clone());
        self.grid_of_entries(one, columns, |this, _, j| Some(this.fetch(a.entry(row, j)?)))
    }

    fn column_of_grid(&mut self, a: &Grid, column: &Index) -> Reported<Value> {
        let (rows, one) = (a.rows.clone(), Index::Number(1));
        self.grid_of_entries(rows, one, |this, i, _| Some(this.fetch(a.entry(i, column)?)))
    }

    /// Of a square matrix.
    fn diagonal_of_grid(&mut self, a: &Grid) -> Reported<Grid> {
        (a.rows == a.columns).then_some(())?;
        let (rows, one) = (a.rows.clone(), Index::Number(1));
        let diagonal = self.grid_of_entries(rows, one, |this, i, _| Some(this.fetch(a.entry(i, i)?)))?;
        self.grid(&diagonal)
    }

    /// `SVector::<f64, N>::zeros()` and what else makes a matrix of such a size.
    pub fn new_grid(
        &mut self,
        function: &str,
        [rows, columns]: [Index; 2],
        arguments: &[Value],
        at: Extent,
    ) -> Reported<Value> {
        match (function, arguments) {
            ("zeros", []) => {
                let zero = self.graph.literal(0.0);
                self.constant_grid(rows, columns, zero).map(Value::Grid)
            }
            ("from_element" | "repeat", [Value::Real(value)]) => {
                self.constant_grid(rows, columns, *value).map(Value::Grid)
            }
            ("identity", []) => self.identity_grid(rows, columns),
            ("from_diagonal", [diagonal]) => self.diagonal_grid(diagonal, rows, columns),
            ("from_fn", [Value::Callable(entry)]) => self.grid_from_function(entry, rows, columns),
            ("from" | "from_column_slice", [entries]) => self.grid_from(entries, rows, columns),
            _ => {
                let message = format!(
                    "`{function}` of a matrix whose size is a const parameter is not supported: there are `zeros`, `from_element`, \
                     `repeat`, `identity`, `from_diagonal`, `from_fn`, `from` and `from_column_slice`"
                );
                self.report.refuse(at, message)
            }
        }
    }

    fn identity_grid(&mut self, rows: Index, columns: Index) -> Reported<Value> {
        let [zero, one] = [0.0, 1.0].map(|value| self.graph.literal(value));
        let grid = self.constant_grid(rows.clone(), columns, zero)?;
        self.each_turn(Index::Number(0), rows, |this, i| this.write_all(&grid.entry(&i, &i)?, None, Value::Real(one)))?;
        Some(Value::Grid(grid))
    }

    fn diagonal_grid(&mut self, diagonal: &Value, rows: Index, columns: Index) -> Reported<Value> {
        let (zero, diagonal) = (self.graph.literal(0.0), self.grid(diagonal)?);
        let grid = self.constant_grid(rows.clone(), columns, zero)?;
        self.each_turn(Index::Number(0), rows, |this, i| {
            let value = this.fetch(diagonal.family()?.element(&i)?);
            this.write_all(&grid.entry(&i, &i)?, None, value)
        })?;
        Some(Value::Grid(grid))
    }

    fn grid_from_function(&mut self, entry: &Callable, rows: Index, columns: Index) -> Reported<Value> {
        self.grid_of_entries(rows, columns, |this, i, j| {
            this.apply(entry, vec![Value::index_of(i.clone()), Value::index_of(j.clone())], None)
        })
    }

    /// From an array of the entries, or of the columns.
    fn grid_from(&mut self, entries: &Value, rows: Index, columns: Index) -> Reported<Value> {
        let grid = match entries {
            Value::Grid(grid) => grid.clone(),
            entries => {
                let Value::Family(family) = self.settled(entries.clone())? else { return None };
                Grid::new(rows.clone(), columns.clone(), family.in_a_row())
            }
        };
        (grid.length() == rows.times(columns)).then_some(Value::Grid(grid))
    }

    /// `a.into()`, from an array to a vector or a matrix, or back.
    pub fn converted_grid(&mut self, value: &Value, shape: &Shape) -> Option<Reported<Value>> {
        match (value, shape) {
            (Value::Family(_), Shape::Grid(rows, columns)) => {
                Some(self.grid_from(value, rows.clone(), columns.clone()))
            }
            (Value::Grid(grid), Shape::Family(element, length)) => Some(grid.family().map(|entries| {
                let (element, length) = (std::rc::Rc::new((**element).clone()), length.clone());
                Value::Family(super::family::Family { element, length, ..entries.clone() })
            })),
            _ => None,
        }
    }

    /// A method that changes such a matrix in its place; the outer `None` says that it is none.
    pub fn written_grid(&mut self, name: &Ident, whole: &Value, arguments: &[Value]) -> Option<Reported<Value>> {
        let Value::Reference(place) = whole else { return None };
        let Some(Value::Grid(grid)) = self.memory.get(&self.follow(place.clone())).cloned() else { return None };
        let method = name.to_string();
        if method == "copy_from"
            && let [source] = arguments
        {
            let source = self.load(source.clone())?;
            let written = self.write_all(&Value::Grid(grid), None, source);
            return Some(written.map(|()| Value::unit()));
        }
        if MUTATING.contains(&method.as_str()) {
            return Some(grid.family().cloned().and_then(|family| self.mutated_family(name, &family, arguments)));
        }
        Some(self.method_of_grid(name, &grid, arguments))
    }
}
