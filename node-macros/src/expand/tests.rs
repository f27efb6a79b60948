//! The whole pipeline on programs: text in, text out.

use std::str::FromStr;

use proc_macro2::{Delimiter, Group, TokenStream};
use quote::quote;

use super::{Plan, compile, compile_with_sizes, derive_parameters, derive_state, ode_dynamics, ode_function};
use crate::definition::Definitions;
use crate::differentiate::differentiate;
use crate::pack::{pack, pack_derivatives};
use crate::report::Report;
use crate::simplify::Simplified;
use crate::syntax::{Options, Signature, Structures};
use crate::taylor::{Derivatives, Program, taylor, taylor_derivatives};

/// The Taylor program of a function.
pub fn program(function: &str) -> Program {
    taylor(pack(&compiled(function)))
}

/// The program of its derivatives.
pub fn derivatives(function: &str) -> Derivatives {
    taylor_derivatives(pack_derivatives(&differentiate(&compiled(function))))
}

fn compiled(function: &str) -> Simplified {
    let item = syn::parse_str(function).expect("a function");
    let mut report = Report::default();
    let options = Options::read(TokenStream::new(), &mut report);
    let signature = Signature::read(&item, &options, &Structures::default(), &mut report);
    let compiled = signature.and_then(|signature| compile(&signature, &options, &Definitions::default(), &mut report));
    compiled.unwrap_or_else(|| panic!("{function}: {:?}", report.messages()))
}

/// The plan of a function with const parameters.
pub fn planned(function: &str) -> Plan {
    let item: syn::ItemFn = syn::parse_str(function).expect("a function");
    let mut report = Report::default();
    let options = Options::read(TokenStream::new(), &mut report).with_sizes(&item.sig.generics, &mut report);
    let signature = Signature::read(&item, &options, &Structures::default(), &mut report);
    let plan =
        signature.and_then(|signature| compile_with_sizes(&signature, &options, &Definitions::default(), &mut report));
    plan.unwrap_or_else(|| panic!("{function}: {:?}", report.messages()))
}

/// What is wrong with a function.
fn messages(function: &str) -> Vec<String> {
    let item = syn::parse_str(function).expect("a function");
    let mut report = Report::default();
    let options = Options::read(TokenStream::new(), &mut report);
    super::generate(TokenStream::new(), &options, &item, &mut report);
    report.messages()
}

fn expansion(function: &str) -> String {
    let tokens = TokenStream::from_str(function).expect("tokens");
    let file = syn::parse2(ode_dynamics(quote! { order = 4 }, tokens)).expect("the expansion parses");
    prettyplease::unparse(&file)
}

const LORENZ: &str = "
    /// Lorenz (1963).
    pub fn lorenz([x, y, z]: [f64; 3], sigma: f64, rho: f64, beta: f64) -> [f64; 3] {
        [sigma * (y - x), x * (rho - z) - y, x * y - beta * z]
    }";

const COUPLED: &str = "
    fn coupled(theta: [f64; 6], omega: [f64; 6], k: f64) -> [f64; 6] {
        let mut rate = omega;
        for i in 0..6 {
            for j in 0..6 {
                if i != j {
                    rate[i] += k * (theta[j] - theta[i]).sin();
                }
            }
        }
        rate
    }";

const CHAIN: &str = "
    fn chain<const N: usize>(x: [f64; N], k: f64) -> [f64; N] {
        let mut rate = [0.0; N];
        for i in 0..N - 1 {
            let pull = k * (x[i + 1] - x[i]).sin();
            rate[i] += pull;
            rate[i + 1] -= pull;
        }
        rate
    }";

#[test]
fn loops_that_stay_read_well() {
    insta::assert_snapshot!(expansion(CHAIN));
}

#[test]
fn scalar_code_reads_well() {
    insta::assert_snapshot!(expansion(LORENZ));
}

#[test]
fn packed_code_reads_well() {
    insta::assert_snapshot!(expansion(COUPLED));
}

#[test]
fn the_expansion_is_the_same_every_time() {
    for function in [LORENZ, COUPLED] {
        assert_eq!(expansion(function), expansion(function));
    }
}

#[test]
fn the_function_is_given_back_with_its_errors() {
    let text = expansion("fn f(x: f64) -> f64 { x.abs() + x.floor() }");
    assert!(text.contains("fn f(x: f64) -> f64"));
    assert_eq!(text.matches("compile_error").count(), 2);
    assert!(text.contains("struct F;"));
}

#[test]
fn what_is_not_a_function_is_given_back() {
    let tokens = ode_dynamics(TokenStream::new(), quote! { struct S; });
    let text = tokens.to_string();
    assert!(text.contains("stands before a function") && text.contains("struct S"));
}

/// Each mistake is reported once, however often the loop around it is run.
#[test]
fn a_mistake_in_a_loop_is_one_error() {
    let found = messages("fn f(x: [f64; 9]) -> [f64; 9] { let mut y = x; for i in 0..9 { y[i] = x[i].floor(); } y }");
    assert_eq!(found.len(), 1, "{found:?}");
}

#[test]
fn a_huge_loop_is_refused() {
    let found = messages("fn f(x: f64) -> f64 { let mut y = x; for _ in 0..1000000000 { y = y * x; } y }");
    assert!(found[0].contains("operations"), "{found:?}");
}

/// Where the types do not fit, rustc reports it on the function itself.
#[test]
fn type_errors_are_left_to_rustc() {
    for function in [
        "fn f(x: [f64; 2]) -> [f64; 2] { [x[0], x[1], x[0]] }",
        "fn f(x: f64) -> f64 { x * 2 }",
        "fn f(x: [f64; 2]) -> [f64; 2] { let (a, b) = x; [a, b] }",
        "fn f(x: f64) -> f64 { x.atan2() }",
    ] {
        assert_eq!(messages(function), [""; 0], "{function}");
    }
}

#[test]
fn constants_of_the_module_can_be_indexed() {
    let text = expansion("fn f(x: [f64; 2]) -> [f64; 2] { [RATE[0] * x[0], -crate::table::RATE[1] * x[1]] }");
    assert!(text.contains("__S::splat(RATE[0])"), "{text}");
    assert!(text.contains("crate::table::RATE[1]"), "{text}");
}

#[test]
fn constants_have_paths_of_any_kind() {
    let text = expansion("fn f(x: f64) -> f64 { x * ::core::f64::consts::PI + <f32 as Limits>::MOST }");
    assert!(text.contains("::core::f64::consts::PI") && text.contains("<f32 as Limits>::MOST"), "{text}");
}

/// What registers read is in memory, also a scalar that all lanes share.
#[test]
fn a_mean_field_is_kept() {
    let program = program(
        "fn f(x: [f64; 5]) -> [f64; 5] {
            let mut mean = 0.0;
            for i in 0..5 { mean += 0.2 * x[i]; }
            let mut rate = [0.0; 5];
            for i in 0..5 { rate[i] = mean - x[i] * mean.sin(); }
            rate
        }",
    );
    let mean = program.series.iter().find(|series| series.name == "mean").expect("the mean");
    assert!(mean.column.is_some(), "{program}");
}

/// `2.0 * $x` with `a + b` for `$x` is not `2.0 * a + b`, neither in the function nor in its dynamics.
#[test]
fn what_a_macro_was_given_stays_together() {
    let sum = Group::new(Delimiter::None, quote! { x + 1.0 });
    let tokens = ode_dynamics(TokenStream::new(), quote! { fn f(x: f64) -> f64 { 2.0 * #sum } });
    assert!(tokens.to_string().contains("2.0 * (x + 1.0)"), "{tokens}");
}

/// Vectors, iterators and closures cost nothing: the program is that of the elements written out.
#[test]
fn abstractions_leave_no_trace() {
    let by_hand = program(
        "fn f((q, v): ([f64; 3], [f64; 3]), mu: f64) -> ([f64; 3], [f64; 3]) {
            let r = (q[0] * q[0] + q[1] * q[1] + q[2] * q[2]).sqrt();
            let w = -mu / r.powi(3);
            (v, [w * q[0], w * q[1], w * q[2]])
        }",
    );
    for function in [
        "fn f((q, v): (Vector3<f64>, Vector3<f64>), mu: f64) -> (Vector3<f64>, Vector3<f64>) {
            let r = q.norm();
            let w = -mu / r.powi(3);
            (v, w * q)
        }",
        "fn f((q, v): ([f64; 3], [f64; 3]), mu: f64) -> ([f64; 3], [f64; 3]) {
            let norm = |q: &[f64; 3]| q.iter().map(|q| q * q).sum::<f64>().sqrt();
            let r = norm(&q);
            let w = -mu / r.powi(3);
            (v, std::array::from_fn(|i| w * q[i]))
        }",
    ] {
        assert_eq!(program(function).to_string(), by_hand.to_string());
    }
}

/// Names with `r#`, and words that are no names, stand where names may stand.
#[test]
fn raw_names_and_keywords_are_taken_as_they_are() {
    let raw = expansion("fn r#struct(r#in: Body, r#fn: f64) -> Body { r#loop(r#in, r#fn) }");
    assert!(raw.contains("r#loop as loop_lacks_ode_function_or_comes_back_to_struct"), "{raw}");
    let structure = derive_state(quote! { struct r#Body { r#in: f64 } });
    syn::parse2::<syn::File>(structure).expect("the expansion parses");
    for nameless in [quote! { struct Body { _: f64 } }, quote! { struct Body<_> { x: f64 } }] {
        let refusal = derive_parameters(nameless);
        assert!(refusal.to_string().contains("needs a name"), "{refusal}");
    }
    for function in ["fn f(x: f64, y: super) -> f64 { x }", "fn f(x: f64, y: Self) -> Self { self(x) + Self }"] {
        assert!(expansion(function).contains("fn f"), "{function}");
    }
    let callee = ode_function(TokenStream::new(), quote! { fn f(x: f64) -> f64 { Self * x * MASS.r#in } });
    syn::parse2::<syn::File>(callee).expect("the expansion parses");
    let asking = ode_function(TokenStream::new(), quote! { fn r#fn(x: f64) -> f64 { r#loop(x) } });
    assert!(asking.to_string().contains("__fn_asked"), "{asking}");
}
