//! Vectors, matrices and quaternions.

use super::text::Text;
use super::writer::{Index, Type, Writer};

impl Writer {
    /// A real number made of vectors.
    pub fn of_vectors(&mut self, depth: usize) -> Text {
        self.purely(|writer| writer.of_new_vectors(depth.min(1)))
    }

    fn of_new_vectors(&mut self, depth: usize) -> Text {
        let n = self.between(2, 4);
        let v = self.vector(n, depth);
        Text::atom(match self.between(0, 14) {
            0 => format!("{}.dot(&{})", v.receiver(), self.vector(n, 0).receiver()),
            1 => format!("({}.norm_squared() + {}).sqrt()", v.receiver(), self.number()),
            2 => format!("{}.norm_squared()", v.receiver()),
            3 => format!("{}.sum()", v.receiver()),
            4 => format!("{}.mean()", v.receiver()),
            5 => format!("{}.product()", v.receiver()),
            6 => format!("{}.iter().map(|x| x * x).sum::<{}>()", v.receiver(), self.real),
            7 => format!("{}.trace()", self.matrix(n, n, depth).receiver()),
            8 => format!("{}.determinant()", self.matrix(n.min(3), n.min(3), depth).receiver()),
            10 => format!("{}.column({}).sum()", self.matrix(n, 2, depth).receiver(), self.between(0, 1)),
            11 => format!("{}.row({}).norm_squared()", self.matrix(2, n, depth).receiver(), self.between(0, 1)),
            12 => {
                let m = self.matrix(n, 2, depth);
                format!(
                    "{}.column_iter().map(|c| c.dot(&{})).sum::<{}>()",
                    m.receiver(),
                    self.vector(n, 0).receiver(),
                    self.real
                )
            }
            13 => format!(
                "{}.metric_distance(&({} + Vector{n}::repeat(3.5)))",
                v.receiver(),
                self.vector(n, 0).receiver()
            ),
            9 => format!("{}.norm()", self.quaternion(depth).receiver()),
            _ => format!("{}[{}]", v.receiver(), self.index(n)),
        })
    }

    /// Mostly what is there already.
    fn in_sight(&mut self, ty: &Type) -> Option<Text> {
        if self.chance(75) { self.path_to(ty, |_| true).map(Text::atom) } else { None }
    }

    /// A vector.
    pub fn vector(&mut self, n: usize, depth: usize) -> Text {
        self.purely(|writer| writer.vector_of_others(n, depth))
    }

    fn vector_of_others(&mut self, n: usize, depth: usize) -> Text {
        if depth == 0 {
            if let Some(text) = self.in_sight(&Type::Vector(n)) {
                return text;
            }
            return self.new_vector(n, 0);
        }
        let a = self.vector(n, depth - 1);
        match self.between(0, 21) {
            15 if n == 2 => {
                Text::atom(format!("{}.{}()", self.vector(3, depth - 1).receiver(), self.choice(&["xy", "xz", "yz"])))
            }
            15 if n == 3 => {
                let (v, last) = (self.vector(2, depth - 1), self.leaf());
                Text::atom(format!("{}.push({})", v.receiver(), last.text))
            }
            16 => Text::atom(format!("{}.diagonal()", self.matrix(n, n, depth - 1).receiver())),
            17 if n == 2 => {
                let m = self.matrix(3, 3, 0);
                let (row, column) = (self.between(0, 1), self.between(0, 1));
                Text::product(format!("{}.fixed_view::<2, 2>({row}, {column}) * {}", m.receiver(), a.factor()))
            }
            18 => {
                let m = self.matrix(n, 2, 0);
                Text::product(format!("{}.column({}) * {}", m.receiver(), self.between(0, 1), self.leaf().factor()))
            }
            19 if n == 3 => Text::product(format!("{}.cross_matrix() * {}", self.vector(3, 0).receiver(), a.factor())),
            20 if n < 4 => {
                let m = self.matrix(n, n, 0);
                Text::product(format!(
                    "({}.map(|m| 0.3 * m.sin()) + Matrix{n}::identity() * 1.5).try_inverse().unwrap() * {}",
                    m.receiver(),
                    a.factor()
                ))
            }
            21 => Text::atom(format!(
                "{}.component_div(&{}.map(|x| 1.5 + x * x))",
                a.receiver(),
                self.vector(n, 0).receiver()
            )),
            0 => Text::sum(format!("{} + {}", a.text, self.vector(n, 0).term())),
            1 => Text::sum(format!("{} - {}", a.text, self.vector(n, 0).term())),
            2 => Text::product(format!("{} * {}", self.expression(depth - 1).factor(), a.factor())),
            3 => Text::product(format!("{} * {}", a.factor(), self.expression(depth - 1).factor())),
            4 => {
                let s = self.expression(depth - 1);
                Text::product(format!("{} / {}", a.factor(), self.positive(&s)))
            }
            5 if n == 3 => Text::atom(format!("{}.cross(&{})", a.receiver(), self.vector(3, 0).receiver())),
            6 => Text::product(format!("{} * {}", self.matrix(n, n, depth - 1).factor(), a.factor())),
            7 => Text::atom(format!("{}.component_mul(&{})", a.receiver(), self.vector(n, 0).receiver())),
            8 => {
                let v = self.fresh("v");
                Text::atom(format!("{}.map(|{v}| {})", a.receiver(), self.lambda(&v, depth - 1)))
            }
            9 => {
                let (real, function) = (self.real, *self.choice(&["sin", "tanh", "cos"]));
                Text::atom(format!("{}.map({real}::{function})", a.receiver()))
            }
            10 => {
                let b = self.vector(n, 0);
                Text::atom(format!("{}.zip_map(&{}, |a, b| a * {} - b)", a.receiver(), b.receiver(), self.number()))
            }
            11 => Text::new(format!("-{}", a.receiver()), super::text::Level::Unary),
            12 => self.solved(n, &a),
            13 => {
                let (b, s) = (self.vector(n, 0), self.fixed(0));
                Text::atom(format!("{}.lerp(&{}, {})", a.receiver(), b.receiver(), s.text))
            }
            14 if n == 3 => {
                let q = self.quaternion(0);
                let one = format!("Quaternion::new({}, {}, 0.1, -0.2)", "1.5", self.number());
                let inverse = if self.chance(30) { ".inverse()" } else { "" };
                Text::product(format!(
                    "UnitQuaternion::from_quaternion({} * 0.25 + {one}){inverse} * {}",
                    q.factor(),
                    a.factor()
                ))
            }
            _ => self.new_vector(n, depth - 1),
        }
    }

    fn new_vector(&mut self, n: usize, depth: usize) -> Text {
        let values: Vec<_> = (0..n).map(|_| self.expression(depth).text).collect();
        let values = values.join(", ");
        Text::atom(match self.between(0, 2) {
            0 => format!("vector![{values}]"),
            1 => {
                let i = self.fresh("i");
                let body = self.within_closure(|writer| {
                    writer.scope.indices.push(Index { name: i.clone(), below: n });
                    writer.expression(depth)
                });
                format!("SVector::<{}, {n}>::from_fn(|{i}, _| {})", self.real, body.text)
            }
            _ => format!("Vector{n}::new({values})"),
        })
    }

    /// The solution of a system whose matrix is regular.
    fn solved(&mut self, n: usize, right: &Text) -> Text {
        let m = self.matrix(n, n, 0);
        let way = *self.choice(&["lu", "qr", "full_piv_lu"]);
        let shifted = format!(
            "({}.map(|m| 0.3 * m.sin()) + Matrix{n}::identity() * {})",
            m.receiver(),
            format_args!("{}.5", self.between(1, 2))
        );
        Text::atom(format!("{shifted}.{way}().solve(&{}).unwrap()", right.receiver()))
    }

    /// A matrix.
    pub fn matrix(&mut self, rows: usize, columns: usize, depth: usize) -> Text {
        self.purely(|writer| writer.matrix_of_others(rows, columns, depth))
    }

    fn matrix_of_others(&mut self, rows: usize, columns: usize, depth: usize) -> Text {
        let ty = Type::Matrix(rows, columns);
        if depth == 0 {
            if let Some(text) = self.in_sight(&ty) {
                return text;
            }
            return self.new_matrix(rows, columns, 0);
        }
        let a = self.matrix(rows, columns, depth - 1);
        match self.between(0, 8) {
            0 => Text::sum(format!("{} + {}", a.text, self.matrix(rows, columns, 0).term())),
            1 => Text::sum(format!("{} - {}", a.text, self.matrix(rows, columns, 0).term())),
            2 => Text::product(format!("{} * {}", a.factor(), self.expression(depth - 1).factor())),
            3 => Text::product(format!("{} * {}", a.factor(), self.matrix(columns, columns, 0).factor())),
            4 => Text::atom(format!("{}.transpose()", self.matrix(columns, rows, depth - 1).receiver())),
            5 => Text::product(format!(
                "{} * {}.transpose()",
                self.vector(rows, 0).factor(),
                self.vector(columns, 0).receiver()
            )),
            6 => Text::atom(format!("{}.component_mul(&{})", a.receiver(), self.matrix(rows, columns, 0).receiver())),
            7 => {
                let v = self.fresh("v");
                Text::atom(format!("{}.map(|{v}| {})", a.receiver(), self.lambda(&v, depth - 1)))
            }
            _ => self.new_matrix(rows, columns, depth - 1),
        }
    }

    fn new_matrix(&mut self, rows: usize, columns: usize, depth: usize) -> Text {
        let row = |writer: &mut Self| {
            let values: Vec<_> = (0..columns).map(|_| writer.expression(depth).text).collect();
            values.join(", ")
        };
        match self.between(0, 4) {
            3 => {
                let parts: Vec<_> = (0..columns).map(|_| self.new_vector(rows, depth).text).collect();
                let parts = parts.join(", ");
                Text::atom(format!("SMatrix::<{}, {rows}, {columns}>::from_columns(&[{parts}])", self.real))
            }
            4 if rows == columns => {
                let diagonal = self.vector(rows, 0);
                Text::atom(format!("Matrix{rows}::from_diagonal(&{})", diagonal.receiver()))
            }
            0 => {
                let values: Vec<_> = (0..rows).map(|_| row(self)).collect();
                Text::atom(format!("matrix![{}]", values.join("; ")))
            }
            1 => {
                let values: Vec<_> = (0..rows).map(|_| row(self)).collect();
                Text::atom(format!("SMatrix::<{}, {rows}, {columns}>::new({})", self.real, values.join(", ")))
            }
            _ => {
                let (i, j) = (self.fresh("i"), self.fresh("j"));
                let body = self.within_closure(|writer| {
                    writer.scope.indices.push(Index { name: i.clone(), below: rows });
                    writer.scope.indices.push(Index { name: j.clone(), below: columns });
                    writer.expression(depth)
                });
                Text::atom(format!("SMatrix::<{}, {rows}, {columns}>::from_fn(|{i}, {j}| {})", self.real, body.text))
            }
        }
    }

    /// A quaternion.
    pub fn quaternion(&mut self, depth: usize) -> Text {
        self.purely(|writer| writer.quaternion_of_others(depth))
    }

    fn quaternion_of_others(&mut self, depth: usize) -> Text {
        if depth == 0 {
            if let Some(text) = self.in_sight(&Type::Quaternion) {
                return text;
            }
            let parts: Vec<_> = (0..4).map(|_| self.leaf().text).collect();
            return Text::atom(format!("Quaternion::new({})", parts.join(", ")));
        }
        let q = self.quaternion(depth - 1);
        match self.between(0, 5) {
            0 => Text::sum(format!("{} + {}", q.text, self.quaternion(0).term())),
            1 => Text::product(format!("{} * {}", q.factor(), self.quaternion(0).factor())),
            2 => Text::product(format!("{} * {}", q.factor(), self.expression(depth - 1).factor())),
            3 => Text::atom(format!("{}.conjugate()", q.receiver())),
            4 => Text::atom(format!("Quaternion::from_imag({})", self.vector(3, depth - 1).text)),
            _ => Text::product(format!("{} / {}", q.factor(), self.number())),
        }
    }
}
