/// GNU readline, 8.0 or newer. Its headers want stdio first.
#include <stdio.h>

#include <readline/history.h>
#include <readline/readline.h>
