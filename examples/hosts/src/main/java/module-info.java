// SPDX-License-Identifier: Apache-2.0

/** A program on the module path that validates by the rules. */
module io.github.rettesnor.hosts {
    requires io.github.rettesnor.core;
    requires io.github.rettesnor.no;
    requires jakarta.validation;
    requires org.javamoney.moneta;
    requires org.hibernate.validator;
    requires static org.jspecify;

    opens io.github.rettesnor.hosts to
            org.hibernate.validator,
            io.github.rettesnor.core;
}
