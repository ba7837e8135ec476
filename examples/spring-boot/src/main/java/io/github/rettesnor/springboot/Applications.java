// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import io.github.rettesnor.jakarta.Conforms;
import io.github.rettesnor.model.Application;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Receives applications; one that breaks the rules is not let in. */
@RestController
class Applications {

    @PostMapping("/applications")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void receive(@RequestBody @Conforms("no:grant-application:2019") Application application) {}
}
