//! Expressions whose value is a real number.

use super::text::Text;
use super::writer::{Index, Type, Writer};

/// Functions that are analytic on the whole line.
const ENTIRE: &[&str] =
    &["sin", "cos", "tanh", "sigmoid", "softplus", "atan", "asinh", "erf", "erfc", "silu", "gelu", "to_radians"];

/// Functions of positive numbers.
const POSITIVE: &[&str] = &["sqrt", "ln", "cbrt", "recip", "rsqrt", "log2", "log10", "ln_1p"];

/// Functions of small numbers.
const SMALL: &[&str] = &["exp", "exp2", "exp_m1", "tan", "sinh", "cosh", "asin", "acos", "atanh", "ln_1p", "sqr"];

impl Writer {
    /// A real number that is there already, or a literal.
    pub fn leaf(&mut self) -> Text {
        if self.chance(12) {
            return self.constant();
        }
        match self.path_to(&Type::Real, |_| true) {
            Some(path) => Text::atom(path),
            None => self.typed_number(),
        }
    }

    fn constant(&mut self) -> Text {
        let indices = self.scope.indices.clone();
        match self.between(0, 5) {
            0 => {
                let name = *self.choice(&["PI", "E", "LN_2", "FRAC_PI_4"]);
                Text::atom(format!("std::{}::consts::{name}", self.real))
            }
            1 | 2 if !indices.is_empty() => {
                let Index { name, .. } = self.choice(&indices).clone();
                let form = self.between(0, 2);
                Text::atom(match form {
                    0 => format!("({name} as {})", self.real),
                    1 => format!("(({name} + 1) as {})", self.real),
                    _ => format!("({} / (2 * {name} + 1) as {})", self.number(), self.real),
                })
            }
            _ => self.typed_number(),
        }
    }

    /// A number on which a method can be called.
    fn typed_number(&mut self) -> Text {
        Text::atom(format!("1.{}_{}", self.between(0, 99), self.real))
    }

    /// A real number that is constant in time.
    pub fn fixed(&mut self, depth: usize) -> Text {
        let path = self.path_to(&Type::Real, |variable| variable.is_fixed);
        let leaf = Text::atom(path.unwrap_or_else(|| format!("{}_{}", "0.75", self.real)));
        if depth == 0 {
            return leaf;
        }
        let a = self.fixed(depth - 1);
        match self.between(0, 8) {
            0 => Text::atom(format!("{}.abs()", a.receiver())),
            1 => Text::atom(format!("{}.max({})", a.receiver(), self.number())),
            2 => Text::atom(format!("{}.min({})", a.receiver(), self.fixed(0).text)),
            3 => Text::atom(format!("{}.clamp(-0.5, {})", a.receiver(), self.number())),
            4 => Text::product(format!("{} * {}", self.number(), a.factor())),
            5 => Text::atom(format!(
                "{}.{}()",
                a.receiver(),
                self.choice(&["sin", "cos", "tanh", "signum", "cbrt", "sinh"])
            )),
            6 => Text::sum(format!("{} - {}", a.text, self.number())),
            7 => Text::product(format!("{} / (1.5 + {}.powi(2))", a.term(), self.fixed(0).receiver())),
            _ => a,
        }
    }

    /// A real number.
    pub fn expression(&mut self, depth: usize) -> Text {
        if depth == 0 {
            return self.leaf();
        }
        let a = self.expression(depth - 1);
        match self.between(0, 21) {
            0..=3 => self.sum(&a, depth),
            4..=7 => self.product(&a, depth),
            8 | 9 => self.quotient(&a, depth),
            10 | 11 => self.power(&a, depth),
            12..=14 => self.function(&a, depth),
            15 => self.called(&a, depth),
            16 => self.conditional(&a, depth),
            17 if self.has_matrices => self.of_vectors(depth - 1),
            18 => self.of_array(depth - 1),
            19 => self.block(&a, depth),
            20 => self.with_effect(&a),
            21 => self.block_of_statements(depth),
            _ => self.product(&a, depth),
        }
    }

    /// An operand that is simpler than the other.
    fn operand(&mut self, depth: usize) -> Text {
        let depth = self.between(0, depth - 1);
        self.expression(depth)
    }

    fn sum(&mut self, a: &Text, depth: usize) -> Text {
        let b = self.operand(depth);
        Text::sum(match self.between(0, 6) {
            0 => format!("{} + {}", a.text, b.term()),
            1 => format!("{} - {}", a.text, b.term()),
            2 => format!("{} + {} * {} - {}", a.text, self.number(), b.factor(), self.number()),
            3 => format!("{} - {} - {} * {}", self.number(), b.term(), self.fixed(1).factor(), a.factor()),
            4 => format!("{} - {} + {}", a.term(), a.term(), b.term()),
            5 => format!("-({} + {}) + {}", a.text, self.fixed(0).term(), b.term()),
            _ => format!("2.0 * {} + {} * {}", a.factor(), b.factor(), self.number()),
        })
    }

    fn product(&mut self, a: &Text, depth: usize) -> Text {
        let b = self.operand(depth);
        Text::product(match self.between(0, 6) {
            0 | 1 => format!("{} * {}", a.term(), b.factor()),
            2 => format!("{} * {} * {}", self.number(), a.factor(), b.factor()),
            3 => format!("{} * {} * {}", self.fixed(1).factor(), a.factor(), b.factor()),
            4 => format!("-{} * {}", a.receiver(), b.factor()),
            5 => format!("{} * {}", a.term(), a.factor()),
            _ => format!("{} * ({} + {})", a.term(), b.text, self.number()),
        })
    }

    fn quotient(&mut self, a: &Text, depth: usize) -> Text {
        let b = self.operand(depth);
        let positive = self.positive(&b);
        match self.between(0, 3) {
            0 => Text::product(format!("{} / {} / {}", a.term(), positive, self.number())),
            1 => Text::product(format!("{} / {}", self.number(), positive)),
            _ => Text::product(format!("{} / {}", a.term(), positive)),
        }
    }

    fn power(&mut self, a: &Text, depth: usize) -> Text {
        let positive = self.positive(a);
        Text::atom(match self.between(0, 6) {
            0 | 1 => format!("{}.powi({})", a.receiver(), self.choice(&[0, 1, 2, 3, 4, 5, 7])),
            2 => format!("{positive}.powi({})", self.choice(&[-1, -2, -3])),
            3 => {
                format!("{positive}.powf({})", self.choice(&["0.5", "1.5", "-1.5", "-0.3", "2.5", "2.0", "1.0 / 3.0"]))
            }
            4 => format!("{positive}.powf({})", self.fixed(1).text),
            5 => format!("{positive}.powf({})", self.operand(depth).text),
            _ => match self.scope.indices.clone().first() {
                Some(index) => format!("{}.powi({} as i32 + 1)", a.receiver(), index.name),
                None => format!("{}.sqr()", a.receiver()),
            },
        })
    }

    fn function(&mut self, a: &Text, depth: usize) -> Text {
        let positive = self.positive(a);
        let real = self.real;
        match self.between(0, 11) {
            0..=2 => Text::atom(format!("{}.{}()", a.receiver(), self.choice(ENTIRE))),
            3 | 4 => Text::atom(format!("{positive}.{}()", self.choice(POSITIVE))),
            5 | 6 => Text::atom(format!("{}.{}()", self.small(a), self.choice(SMALL))),
            7 => Text::atom(format!("(1.0 + {positive}).acosh()")),
            8 => {
                let b = self.operand(depth);
                let c = self.leaf();
                Text::atom(format!("{}.mul_add({}, {})", a.receiver(), b.text, c.text))
            }
            9 => {
                let b = self.operand(depth);
                Text::atom(match self.between(0, 2) {
                    0 => format!("{positive}.hypot({})", b.text),
                    1 => format!("{}.atan2({positive})", b.receiver()),
                    _ => format!("{positive}.log(2.5 + {}.tanh())", b.receiver()),
                })
            }
            10 => Text::atom(format!("{real}::{}({})", self.choice(&ENTIRE[..3]), a.text)),
            _ => {
                let (sin, cos) = (self.fresh("s"), self.fresh("c"));
                let factor = self.number();
                Text::atom(format!("({{ let ({sin}, {cos}) = {}.sin_cos(); {sin} * {cos} * {factor} }})", a.receiver()))
            }
        }
    }

    /// A positive number made of any, as the receiver of a method or as a factor.
    pub fn positive(&mut self, a: &Text) -> String {
        let number = self.number();
        match self.between(0, 5) {
            0 | 1 => format!("({number} + {} * {})", a.factor(), a.factor()),
            2 => format!("({number} + {}.powi(2))", a.receiver()),
            3 => format!("({number} + {}.cosh())", self.small(a)),
            4 => format!("{}.sin().mul_add(0.375, {})", a.receiver(), format_args!("0.5 + {number}")),
            _ => format!("(1.5 + {}.tanh())", a.receiver()),
        }
    }

    /// A number between −½ and ½ made of any, as the receiver of a method.
    fn small(&mut self, a: &Text) -> String {
        match self.between(0, 3) {
            0 => format!("({}.tanh() * 0.5)", a.receiver()),
            1 => format!("({}.atan() / 4.0)", a.receiver()),
            _ => format!("(0.3 * {}.{}())", a.receiver(), self.choice(&["sin", "cos"])),
        }
    }

    fn called(&mut self, a: &Text, depth: usize) -> Text {
        let (callables, operators) = (self.scope.callables.clone(), self.operators.clone());
        if !operators.is_empty() && self.chance(40) {
            let (operator, v, real) = (self.choice(&operators).clone(), self.name("v"), self.real);
            let function =
                if self.chance(20) { format!("{real}::tanh") } else { format!("|{v}| {}", self.lambda(&v, 1)) };
            return Text::atom(format!("{operator}({function}, {})", self.purely(|writer| writer.operand(depth)).text));
        }
        if callables.is_empty() {
            return self.product(a, depth);
        }
        let callable = self.choice(&callables).clone();
        let rest: Vec<_> = (1..callable.arguments).map(|_| self.operand(depth).text).collect();
        let arguments = std::iter::once(a.text.clone()).chain(rest).collect::<Vec<_>>();
        Text::atom(format!("{}({})", callable.path, arguments.join(", ")))
    }

    /// A condition that is known when the solve begins, or in a loop.
    pub fn condition(&mut self) -> String {
        let indices = self.scope.indices.clone();
        if !indices.is_empty() && self.chance(50) {
            let Index { name, below } = self.choice(&indices).clone();
            return match self.between(0, 2) {
                0 => format!("{name} % 2 == {}", self.between(0, 1)),
                1 => format!("{name} != {}", self.between(0, below)),
                _ => format!("{name} < {}", self.between(0, below)),
            };
        }
        let (flags, kinds) = (self.scope.flags.clone(), self.scope.kinds.clone());
        let comparison = format!("{} {} {}", self.fixed(1).term(), self.choice(&[">", "<", ">=", "<="]), self.number());
        match self.between(0, 5) {
            0 if !flags.is_empty() => self.choice(&flags).clone(),
            1 if !flags.is_empty() => format!("!{} && {comparison}", self.choice(&flags)),
            2 if !kinds.is_empty() => format!("{} == {}", self.choice(&kinds), self.between(0, 5)),
            3 if !kinds.is_empty() => format!("{} > {} || {comparison}", self.choice(&kinds), self.between(0, 5)),
            4 => format!("!({comparison})"),
            _ => comparison,
        }
    }

    fn conditional(&mut self, a: &Text, depth: usize) -> Text {
        let kinds = self.scope.kinds.clone();
        let b = self.operand(depth);
        if self.chance(40)
            && let Some(chosen) = self.matched_pair(a, &b)
        {
            return chosen;
        }
        if !kinds.is_empty() && self.chance(50) {
            let kind = self.choice(&kinds).clone();
            let c = self.leaf();
            let guard = self.condition();
            let (real, number) = (self.real, self.number());
            return Text::atom(format!(
                "(match {kind} {{ 0 => {}, 1 | 3 => {}, n @ 2..=4 if {guard} => {} * n as {real}, _ => {number} }})",
                a.text,
                b.text,
                c.factor(),
            ));
        }
        Text::atom(format!("(if {} {{ {} }} else {{ {} }})", self.condition(), a.text, b.text))
    }

    fn block(&mut self, a: &Text, depth: usize) -> Text {
        let name = self.name("u");
        let b = self.within(|writer| {
            writer.declare_anew(&name, false);
            writer.expression(depth - 1)
        });
        Text::atom(format!("({{ let {name} = {}; {} + {name} }})", a.text, b.term()))
    }

    /// A block that changes a variable around it, perhaps between two looks at that.
    fn with_effect(&mut self, a: &Text) -> Text {
        let Some(place) = self.changeable() else { return self.block(a, 1) };
        let change = self.change(&place, 1);
        let block = format!("({{ {change} {} }})", a.text);
        match self.between(0, 3) {
            0 => Text::sum(format!("{place} - {block}")),
            1 => Text::product(format!("{block} * {place}")),
            2 => Text::atom(format!("{place}.mul_add({block}, {place})")),
            _ => Text::atom(block),
        }
    }

    /// Statements and a value, among constants and functions.
    fn block_of_statements(&mut self, depth: usize) -> Text {
        let lines = self.within(|writer| {
            writer.among_items(|writer| {
                let mut lines = writer.statements(1);
                lines.push(writer.expression(depth - 1).text);
                lines
            })
        });
        Text::atom(format!("({{ {} }})", lines.join("\n")))
    }
}
