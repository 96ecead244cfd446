package se.isms.web;

import org.springframework.context.annotation.Configuration;

/**
 * The modules that the executable is made of. Not on the main class, where imports would
 * reach every page test.
 */
@Configuration(proxyBeanMethods = false)
class Modules {

}
